// bridge/builtin_warnings.hpp: Python's Warning and what derives from it, as C++ classes of the same names.
#ifndef BRIDGE_INCLUDED_BUILTIN_WARNINGS_HPP
#define BRIDGE_INCLUDED_BUILTIN_WARNINGS_HPP

#include "bridge/builtin_exceptions.hpp"

namespace bridge {

/** Python's Warning. */
class Warning : public Exception {
 public:
  using Exception::Exception;
};

/** Python's BytesWarning. */
class BytesWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's DeprecationWarning. */
class DeprecationWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's EncodingWarning (3.10). */
class EncodingWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's FutureWarning. */
class FutureWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's ImportWarning. */
class ImportWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's PendingDeprecationWarning. */
class PendingDeprecationWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's ResourceWarning. */
class ResourceWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's RuntimeWarning. */
class RuntimeWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's SyntaxWarning. */
class SyntaxWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's UnicodeWarning. */
class UnicodeWarning : public Warning {
 public:
  using Warning::Warning;
};

/** Python's UserWarning. */
class UserWarning : public Warning {
 public:
  using Warning::Warning;
};

}  // namespace bridge

#endif
