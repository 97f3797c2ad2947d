// What Python itself cannot do again after it has failed.
#ifndef BRIDGE_TESTS_PROGRAMS_FAULTS_AGAIN_HPP
#define BRIDGE_TESTS_PROGRAMS_FAULTS_AGAIN_HPP

#include "rust_python_bridge.hpp"

#include "check.hpp"

/**
 * Whether it is CPython 3.13, which cannot import its pathlib again where a part of it has failed: the other parts stay in
 * sys.modules, and are no attributes of the package that is made anew.
 */
inline bool cannot_be_done_again(const bridge::Error &error) {
  return error.code() == bridge::Code::import_failed && error.type() == "NameError" &&
         check::contains(error.traceback(), "/pathlib/__init__.py\", line ");
}

#endif  // BRIDGE_TESTS_PROGRAMS_FAULTS_AGAIN_HPP
