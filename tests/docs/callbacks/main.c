#include "callbacks.h"

/* c 1 */

double page(void) {
  /* c 2 */
  return best;
}
