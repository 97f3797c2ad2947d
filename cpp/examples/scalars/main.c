/* Numbers in plain C, linked: no loading, nothing to free, errors in the manner of errno.
 *
 *     bridge-gen build cpp/examples/scalars/scalars.py --name scalars -o build
 *     cc -std=c99 -DBRIDGE_LINKED -Ibuild/include -o build/numbers cpp/examples/scalars/main.c \
 *        -Lbuild/lib -lscalars -Wl,-rpath,"$PWD/build/lib"
 *     build/numbers
 */
#include "scalars.h"

#include <stdio.h>

static void complain(void) {
  const bridge_error *error = python_last_error();
  if (error) {
    printf("%s: %s\n", error->type.data, error->message.data);
  }
}

int main(void) {
  const double rates[] = {0.01, 0.02, 0.05};
  const double capitals[] = {1000, 1000, 1000};
  const int32_t years[] = {10, 10, 10};
  double results[3];

  printf("gcd(1071, 462) = %d\n", (int)python_gcd(1071, 462));
  printf("is_leap(2000) = %d, is_leap(1900) = %d\n", python_is_leap(2000), python_is_leap(1900));
  printf("compound(1000, 0.03, 10) = %.2f\n", python_compound(1000, 0.03, 10));

  /* One call for many: it enters Python once. */
  const size_t done = python_compound_map(capitals, rates, years, results, 3);
  for (size_t index = 0; index < done; ++index) {
    printf("at %.0f %%: %.2f\n", rates[index] * 100, results[index]);
  }

  /* A call that fails gives 0, which is a number as well: so ask. */
  if (python_inverse(0) == 0) {
    complain();
  }
  if (python_checksum(200, 100) == 0) {
    complain();
  }
  if (python_inverse(4) != 0 && !python_last_error()) {
    printf("inverse(4) = %.2f\n", python_inverse(4));
  }
  return 0;
}
