#include "web.h"

void done(void *state, bridge_call *call);

python_Page page(bridge_str url, int state);

python_Page started(bridge_str url, int state) {
  /* c 1 */
  return result;
}
