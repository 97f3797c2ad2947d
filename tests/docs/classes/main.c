#include "shop.h"

void page(bridge_str name, bridge_handle item) {
  /* c 1 */
}
