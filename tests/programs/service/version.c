// Another Python than the library was built for: that of a process that has linked it.
const char *Py_GetVersion(void) {
  return "2.7.18 (default)";
}
