// Exceptions are caught by name wherever they are defined: in a private module of a package, which may say that they are
// its own, and called like anything.
#include "rust_python_bridge.hpp"

#include "check.hpp"

using namespace rust_python_bridge;

namespace {

#if BRIDGE_EXCEPTIONS

void check_package(const Shop &shop) {
  CHECK_THROWS(Closed, shop.buy("Closed"), "shop.Closed: no Closed");
  CHECK_THROWS(ShopError, shop.buy("Closed"), "no Closed");
  CHECK_THROWS(Closed, shop.closed(18), "closed");
  CHECK_THROWS(Closed, shop.local(), "local");
  CHECK_THROWS(ShopErrorsRefused, shop.buy("Refused"), "shop._errors.Refused: no Refused");
  CHECK_THROWS(ShopError, shop.buy("ShopError"), "shop._errors.ShopError");
  CHECK_THROWS(ShopError, shop.buy("EOF"), "no EOF");
  CHECK_THROWS(EOF_, shop.buy("EOF"), "no EOF");
  CHECK_THROWS(namespace_, shop.buy("namespace"), "no namespace");
  CHECK_THROWS(detail_, shop.buy("detail"), "no detail");
  CHECK_THROWS(Gr_u00f6_u00df_e, shop.buy("Gr\303\266\303\237e"), "no Gr");
  CHECK_THROWS(ShopErrorsSold, shop.buy("Sold"), "no Sold");
}

void check_other_module(const Stock &stock) {
  CHECK_EQ(stock.sell(1).count, 1);
  CHECK_THROWS(StockRefused, stock.sell(10), "stock.Refused: 10");
}

#endif

/** By the name of the module that it is in, of the one that it says it is in, and of all that give it out. */
void check_names(const Shop &shop) {
  const bridge::Error closed = shop.try_buy("Closed").error();
  CHECK_EQ(closed.type(), "shop.Closed");
  CHECK(closed.is_a("shop.Closed") && closed.is_a("shop._errors.Closed"));
  CHECK(closed.is_a("shop.Error") && closed.is_a("shop._errors.ShopError"));
  CHECK(!closed.is_a("shop.Refused") && !closed.is_a("shop.buy") && !closed.is_a("shop.nothing"));
  CHECK(!closed.is_a("nowhere.Closed") && !closed.is_a(".") && !closed.is_a("shop."));
  const bridge::Error refused = shop.try_buy("Refused").error();
  CHECK_EQ(refused.type(), "shop._errors.Refused");
  CHECK(refused.is_a("shop.Refused") && refused.is_a("ValueError"));
  CHECK(!refused.is_a("stock.Refused"));
}

}  // namespace

int main(int, char **argv) {
#if BRIDGE_EXCEPTIONS
  const Shop shop(argv[1]);
  check_package(shop);
  check_other_module(Stock(argv[1]));
  check_names(shop);
#else
  check_names(*Shop::try_open(argv[1]));
#endif
  return check::result();
}
