/* bridge/config.h: what the compiler at hand can do. Plain C99, included by every other header of bridge. */
#ifndef BRIDGE_INCLUDED_CONFIG_H
#define BRIDGE_INCLUDED_CONFIG_H

/**
 * BRIDGE_LINKED is the one macro that a program may define before it includes a generated header.
 *
 * - not defined: the C++ classes load the library at run time, with dlopen or LoadLibrary.
 * - defined: the C++ classes use the symbols of the library that the program is linked with
 *   (`-L. -lrust_python_bridge`).
 *
 * All source files of one program have to agree on it.
 */

/**
 * BRIDGE_API stands before every function that the library exports.
 *
 * It keeps the symbols visible in programs compiled with -fvisibility=hidden. On Windows it imports
 * them from the DLL, which is wanted only where the program is linked with it.
 */
#if defined(_WIN32) && defined(BRIDGE_LINKED)
#define BRIDGE_API __declspec(dllimport)
#elif defined(__GNUC__)
#define BRIDGE_API __attribute__((visibility("default")))
#else
#define BRIDGE_API
#endif

/**
 * BRIDGE_EXCEPTIONS is 1 where C++ exceptions are on, else 0 (-fno-exceptions).
 *
 * Where it is 0, everything that could throw is absent: use the `try_` twin of each method, which
 * returns a bridge::result.
 */
#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
#define BRIDGE_EXCEPTIONS 1
#else
#define BRIDGE_EXCEPTIONS 0
#endif

/**
 * BRIDGE_CPLUSPLUS is the C++ standard in force, in the form of __cplusplus: 201103L, 201703L.
 *
 * MSVC leaves __cplusplus at 199711L unless told otherwise and has the truth in _MSVC_LANG. In C
 * it is 0.
 */
#if defined(_MSVC_LANG)
#define BRIDGE_CPLUSPLUS _MSVC_LANG
#elif defined(__cplusplus)
#define BRIDGE_CPLUSPLUS __cplusplus
#else
#define BRIDGE_CPLUSPLUS 0
#endif

/** BRIDGE_NODISCARD makes the compiler warn of an error that nobody looks at, from C++17 on. */
#if BRIDGE_CPLUSPLUS >= 201703L
#define BRIDGE_NODISCARD [[nodiscard]]
#else
#define BRIDGE_NODISCARD
#endif

/** For what must not be a function of its own, as an exception would have to leave it. */
#if defined(__GNUC__)
#define BRIDGE_ALWAYS_INLINE __attribute__((always_inline)) inline
#elif defined(_MSC_VER)
#define BRIDGE_ALWAYS_INLINE __forceinline
#else
#define BRIDGE_ALWAYS_INLINE inline
#endif

/** For what runs only where something failed: calls of it are laid out apart from the rest. */
#if defined(__GNUC__)
#define BRIDGE_COLD __attribute__((cold))
#else
#define BRIDGE_COLD
#endif

#endif
