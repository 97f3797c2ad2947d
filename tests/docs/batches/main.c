#include "sums.h"

#include <stdio.h>

size_t first(const int64_t *a, const int64_t *b, int64_t *out, size_t n) {
  /* c 1 */
  return done;
}

void second(const int64_t *a, const int64_t *b, int64_t *out, size_t n) {
  /* c 2 */
}
