# bridge_add_library(): Python modules as a library of a CMake build.

include_guard(GLOBAL)
include(GNUInstallDirs)

#[[
bridge_add_library(<target>
  [MODULES <file or folder>...]   Python files, or folders of packages, which are embedded
  [INSTALLED <module>...]         modules that are imported from where they are installed
  [STUBS <folder>...]             folders with stubs for these
  [NAME <name>]                   of the library, its headers and its namespace; <target> if left out
  [PREFIX <prefix>]               what C symbols start with; python_
  [PYTHON <executable>]           to build for; Python_EXECUTABLE or Python3_EXECUTABLE if they are set, else bridge-gen's choice
  [STRICT]                        warnings are errors
  [OUTPUT_DIRECTORY <folder>]     below the binary directory if left out
)

Makes two targets to link with:

  <target>          the library is linked: include folder, BRIDGE_LINKED and rpath come with it
  <target>_loaded   the program loads it when it runs, from <TARGET>_LIBRARY_PATH, a string literal that is defined for it

The library is built again if a file changes that it was made of, of a package each of them, or bridge-gen itself.
]]
function(bridge_add_library target)
  cmake_parse_arguments(
    PARSE_ARGV 1 arg "STRICT" "NAME;PREFIX;PYTHON;OUTPUT_DIRECTORY" "MODULES;INSTALLED;STUBS")
  if(DEFINED arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "bridge_add_library(${target}): not understood: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_MODULES AND NOT arg_INSTALLED)
    message(FATAL_ERROR "bridge_add_library(${target}): name at least one module, MODULES math_ops.py")
  endif()
  if(NOT arg_NAME)
    set(arg_NAME "${target}")
  endif()
  if(NOT arg_OUTPUT_DIRECTORY)
    set(arg_OUTPUT_DIRECTORY "bridge/${target}")
  endif()
  get_filename_component(out "${arg_OUTPUT_DIRECTORY}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")

  set(command build --name "${arg_NAME}" -o "${out}" --depfile "${out}.d" --stamp "${out}.stamp")
  set(sources "")
  foreach(module IN LISTS arg_MODULES)
    get_filename_component(path "${module}" ABSOLUTE)
    if(NOT EXISTS "${path}")
      message(FATAL_ERROR "bridge_add_library(${target}): there is no ${path}")
    endif()
    list(APPEND command "${path}")
    if(NOT IS_DIRECTORY "${path}")
      list(APPEND sources "${path}")
    endif()
  endforeach()
  foreach(module IN LISTS arg_INSTALLED)
    list(APPEND command -m "${module}")
  endforeach()
  foreach(folder IN LISTS arg_STUBS)
    get_filename_component(path "${folder}" ABSOLUTE)
    list(APPEND command --stubs "${path}")
  endforeach()
  if(arg_PREFIX)
    list(APPEND command --prefix "${arg_PREFIX}")
  endif()
  if(arg_STRICT)
    list(APPEND command --strict)
  endif()
  foreach(python IN ITEMS "${arg_PYTHON}" "${Python_EXECUTABLE}" "${Python3_EXECUTABLE}")
    if(python)
      list(APPEND command --python "${python}")
      break()
    endif()
  endforeach()

  set(library "${out}/lib/${CMAKE_SHARED_LIBRARY_PREFIX}${arg_NAME}${CMAKE_SHARED_LIBRARY_SUFFIX}")
  set(headers "${out}/include/${arg_NAME}.h" "${out}/include/${arg_NAME}.hpp")
  add_custom_command(
    OUTPUT "${out}.stamp"
    BYPRODUCTS "${library}" ${headers}
    COMMAND BridgeGen::bridge-gen ${command}
    DEPENDS BridgeGen::bridge-gen ${sources}
    DEPFILE "${out}.d"
    COMMENT "Building ${arg_NAME} from Python"
    VERBATIM)
  add_custom_target(${target}_bridge DEPENDS "${out}.stamp")
  # Both have to be there before they are made.
  file(MAKE_DIRECTORY "${out}/include" "${out}/lib")

  add_library(${target} SHARED IMPORTED GLOBAL)
  set_target_properties(
    ${target}
    PROPERTIES IMPORTED_LOCATION "${library}"
               IMPORTED_NO_SONAME TRUE
               INTERFACE_INCLUDE_DIRECTORIES "${out}/include"
               INTERFACE_COMPILE_DEFINITIONS BRIDGE_LINKED
               BRIDGE_OUTPUT_DIRECTORY "${out}"
               BRIDGE_NAME "${arg_NAME}")
  add_dependencies(${target} ${target}_bridge)

  string(MAKE_C_IDENTIFIER "${target}" macro)
  string(TOUPPER "${macro}" macro)
  add_library(${target}_loaded INTERFACE IMPORTED GLOBAL)
  set_target_properties(
    ${target}_loaded
    PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${out}/include"
               INTERFACE_COMPILE_DEFINITIONS "${macro}_LIBRARY_PATH=\"${library}\""
               INTERFACE_LINK_LIBRARIES "${CMAKE_DL_LIBS}")
  add_dependencies(${target}_loaded ${target}_bridge)
endfunction()

#[[
bridge_install_library(<target>
  [DESTINATION <folder>]           of the library; the system's, lib or lib64
  [INCLUDE_DESTINATION <folder>]   of the headers; include
  [COMPONENT <name>]
)

A program that links it finds it by its own INSTALL_RPATH, "$ORIGIN/../lib" say.
]]
function(bridge_install_library target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "DESTINATION;INCLUDE_DESTINATION;COMPONENT" "")
  if(DEFINED arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "bridge_install_library(${target}): not understood: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_DESTINATION)
    set(arg_DESTINATION "${CMAKE_INSTALL_LIBDIR}")
  endif()
  if(NOT arg_INCLUDE_DESTINATION)
    set(arg_INCLUDE_DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  endif()
  set(component "")
  if(arg_COMPONENT)
    set(component COMPONENT "${arg_COMPONENT}")
  endif()
  get_target_property(library ${target} IMPORTED_LOCATION)
  get_target_property(out ${target} BRIDGE_OUTPUT_DIRECTORY)
  install(PROGRAMS "${library}" DESTINATION "${arg_DESTINATION}" ${component})
  install(DIRECTORY "${out}/include/" DESTINATION "${arg_INCLUDE_DESTINATION}" ${component})
endfunction()
