//! Names that mean something without being defined in the module.

use crate::{constructor, leaf};

/// One spelling for what has several.
pub(super) fn normal_path(path: &str) -> String {
    match path.strip_prefix("typing_extensions") {
        Some(rest) if rest.is_empty() || rest.starts_with('.') => format!("typing{rest}"),
        _ => path.to_owned(),
    }
}

/// Names that a star import may bring and that matter here.
pub(super) fn is_known(path: &str) -> bool {
    const TYPING: &str = "Annotated Any Callable ClassVar Final Generator Generic Iterator Literal NamedTuple NewType
        NotRequired Protocol ReadOnly Required TYPE_CHECKING Type TypeAlias TypeVar TypedDict overload";
    let typing = path
        .strip_prefix("typing.")
        .is_some_and(|name| TYPING.split_ascii_whitespace().any(|known| known == name));
    typing
        || path == super::export::PATH
        || leaf::by_python(path).is_some()
        || constructor::by_python(path).is_some()
}

/// Whether Python has a builtin type of that name.
pub(super) fn is_builtin(name: &str) -> bool {
    const OTHERS: &str = "list dict tuple set frozenset object type memoryview slice property
        staticmethod classmethod map filter zip enumerate reversed super callable any all";
    leaf::by_python(&format!("builtins.{name}")).is_some()
        || OTHERS.split_ascii_whitespace().any(|known| known == name)
        || exception(name).is_some()
}

/// Python's own exception class of that name.
pub(super) fn exception(name: &str) -> Option<&'static str> {
    EXCEPTIONS
        .split_ascii_whitespace()
        .find(|known| *known == name)
}

const EXCEPTIONS: &str = "BaseException BaseExceptionGroup Exception ExceptionGroup ArithmeticError AssertionError
    AttributeError BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError
    ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning
    EnvironmentError FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
    ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
    MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning
    RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError
    TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
    UnicodeWarning UserWarning ValueError Warning ZeroDivisionError";
