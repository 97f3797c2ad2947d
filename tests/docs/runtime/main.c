#include "rust_python_bridge.h"

#include <stdio.h>

void first(void) {
  /* c 1 */
}

void second(void) {
  /* c 2 */
}
