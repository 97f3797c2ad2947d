// bridge/types/generator.hpp: Generator.
#ifndef BRIDGE_INCLUDED_TYPES_GENERATOR_HPP
#define BRIDGE_INCLUDED_TYPES_GENERATOR_HPP

#include "bridge/generator.hpp"
#include "bridge/types/iterator.hpp"
#include "bridge/types/none.hpp"

namespace bridge {
namespace types {

/** Generator, AsyncGenerator: of Python's alone. Y is what it yields, S what can be sent, R what it returns. */
template <typename Abi, typename Y, typename S, typename R = none>
class generator {
 public:
  using parameter = bridge::generator<typename Y::result, typename S::result, typename R::result>;
  using result = parameter;
  using abi = Abi;

  static abi lower(const parameter &value, arena &&) noexcept { return lower(value); }
  static abi lower(const parameter &value, arena &) noexcept { return lower(value); }
  static abi lower(const parameter &value) noexcept {
    return detail::given_back_as<abi>(value.python());
  }

  /** Holds it once more. Leaves `lowered` to be freed by the caller. */
  static result lift(const abi &lowered) noexcept {
    using iteration = detail::iteration<abi, Y>;
    return result(detail::python_part(lowered), &iteration::next, &iteration::take);
  }
};

}  // namespace types
}  // namespace bridge

#endif
