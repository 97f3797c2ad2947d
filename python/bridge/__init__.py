"""Annotations for bridge-gen, as Python sees them when a module runs: they do nothing.

``__init__.pyi`` says what they mean. Nothing is imported here, as ``typing`` alone takes longer than the start of Python.
"""

__all__ = [
    "BigInt",
    "HostError",
    "array",
    "arrow",
    "c_int",
    "dlpack",
    "export",
    "f32",
    "f64",
    "i8",
    "i16",
    "i32",
    "i64",
    "inout",
    "size_t",
    "u8",
    "u16",
    "u32",
    "u64",
]

i8 = i16 = i32 = i64 = u8 = u16 = u32 = u64 = c_int = size_t = BigInt = int
f32 = f64 = float


class HostError(RuntimeError):
    """What a function of the program failed with that Python has called."""

    def __reduce__(self) -> "tuple[type, tuple[object, ...]]":
        # What C++ has thrown stays in this process.
        return type(self), self.args


class _InOut:
    def __repr__(self) -> str:
        return "bridge.inout"


inout = _InOut()


class dlpack:
    """What goes across by DLPack."""


class arrow:
    """What goes across by Arrow's C stream interface."""


class _Array:
    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def array(
    dtype: "str | None" = None,
    *,
    ndim: "int | None" = None,
    order: "str | None" = None,
    writable: bool = False,
) -> object:
    return _Array(f"bridge.array({dtype!r}, ndim={ndim!r}, order={order!r}, writable={writable!r})")


def _same(function: object) -> object:
    return function


def export(function: object = None, /, *, name: "str | None" = None, by: str = "value") -> object:
    return _same if function is None else function
