// bridge/windows.hpp: what bridge/shared_object.hpp needs of Windows.
//
// Not <windows.h>: that has macros called ERROR, DELETE, IN, near and min, which are names of constants and parameters to
// others. Whoever wants it may include it, before or after: these are the same declarations.
#ifndef BRIDGE_INCLUDED_WINDOWS_HPP
#define BRIDGE_INCLUDED_WINDOWS_HPP

#if defined(_WIN32)

#include <cstdarg>
#include <string>

struct HINSTANCE__;

extern "C" {
#if defined(_WIN64)
typedef long long(__stdcall *bridge_windows_function)();
#else
typedef int(__stdcall *bridge_windows_function)();
#endif
__declspec(dllimport) HINSTANCE__ *__stdcall LoadLibraryW(const wchar_t *path);
__declspec(dllimport) bridge_windows_function __stdcall GetProcAddress(
    HINSTANCE__ *library, const char *symbol);
__declspec(dllimport) int __stdcall FreeLibrary(HINSTANCE__ *library);
__declspec(dllimport) unsigned long __stdcall GetLastError();
__declspec(dllimport) unsigned long __stdcall FormatMessageW(
    unsigned long flags,
    const void *source,
    unsigned long code,
    unsigned long language,
    wchar_t *text,
    unsigned long size,
    va_list *arguments);
__declspec(dllimport) int __stdcall MultiByteToWideChar(
    unsigned int page, unsigned long flags, const char *text, int length, wchar_t *wide, int size);
__declspec(dllimport) int __stdcall WideCharToMultiByte(
    unsigned int page,
    unsigned long flags,
    const wchar_t *wide,
    int length,
    char *text,
    int size,
    const char *unknown,
    int *is_unknown);
}

namespace bridge {
namespace windows {

/** CP_UTF8 */
constexpr unsigned int utf8 = 65001;
/** FORMAT_MESSAGE_FROM_SYSTEM and FORMAT_MESSAGE_IGNORE_INSERTS */
constexpr unsigned long message_of_system = 0x1000 | 0x200;
/** MB_ERR_INVALID_CHARS */
constexpr unsigned long only_valid = 8;

/** The text in UTF-16; empty if it is not UTF-8. */
inline std::wstring widened(const std::string &text) {
  const int length = MultiByteToWideChar(utf8, only_valid, text.c_str(), -1, nullptr, 0);
  if (length <= 0) {
    return std::wstring();
  }
  std::wstring wide(static_cast<std::size_t>(length), L'\0');
  MultiByteToWideChar(utf8, only_valid, text.c_str(), -1, &wide[0], length);
  return wide;
}

/** What the system says of an error: as UTF-8, without the line break that it puts behind it. */
inline std::string message(unsigned long code) {
  wchar_t wide[512] = L"";
  const unsigned long length =
      FormatMessageW(message_of_system, nullptr, code, 0, wide, 512, nullptr);
  char text[4 * 512] = "";
  const int bytes = WideCharToMultiByte(
      utf8, 0, wide, static_cast<int>(length), text, sizeof(text) - 1, nullptr, nullptr);
  std::string message(text, static_cast<std::size_t>(bytes));
  message.erase(message.find_last_not_of("\r\n ") + 1);
  return "error " + std::to_string(code) + ": " + message;
}

}  // namespace windows
}  // namespace bridge

#endif

#endif
