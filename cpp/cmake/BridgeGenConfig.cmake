# find_package(BridgeGen): bridge_add_library(), and the executable target BridgeGen::bridge-gen.
#
# The generator is BRIDGE_GEN_EXECUTABLE, else that beside this package, in PATH, or where cargo installs programs.

cmake_minimum_required(VERSION 3.20)

find_program(
  BRIDGE_GEN_EXECUTABLE bridge-gen
  HINTS "${CMAKE_CURRENT_LIST_DIR}/../../../bin" ENV CARGO_HOME
  PATHS "$ENV{HOME}/.cargo/bin" "$ENV{USERPROFILE}/.cargo/bin"
  PATH_SUFFIXES bin
  DOC "The generator of BridgeGen"
)
if(NOT BRIDGE_GEN_EXECUTABLE)
  set(BridgeGen_FOUND FALSE)
  set(BridgeGen_NOT_FOUND_MESSAGE
      "bridge-gen is not in PATH: install it with cargo or pip, or set BRIDGE_GEN_EXECUTABLE to it")
  return()
endif()

if(NOT TARGET BridgeGen::bridge-gen)
  add_executable(BridgeGen::bridge-gen IMPORTED GLOBAL)
  set_target_properties(BridgeGen::bridge-gen PROPERTIES IMPORTED_LOCATION "${BRIDGE_GEN_EXECUTABLE}")
endif()
include("${CMAKE_CURRENT_LIST_DIR}/BridgeGen.cmake")
