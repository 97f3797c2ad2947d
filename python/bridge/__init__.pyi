"""Annotations for bridge-gen.

The types say how wide a number is in C and C++; to Python and to type checkers they are plain ``int`` and ``float``::

    from bridge import export, i32

    @export(name="add_small")
    def add(a: i32, b: i32) -> i32:
        return a + b

Other marks say how a parameter is passed, see ``inout``.

Nothing here does anything when the module runs in plain Python.
"""

from typing import Annotated, Any, Callable, Literal, Optional, Protocol, Tuple, TypeVar, overload

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

i8 = Annotated[int, "i8"]
"""``int8_t``: -128 to 127."""
i16 = Annotated[int, "i16"]
"""``int16_t``: -32768 to 32767."""
i32 = Annotated[int, "i32"]
"""``int32_t``: -2**31 to 2**31 - 1."""
i64 = Annotated[int, "i64"]
"""``int64_t``, as plain ``int``: -2**63 to 2**63 - 1."""
u8 = Annotated[int, "u8"]
"""``uint8_t``: 0 to 255."""
u16 = Annotated[int, "u16"]
"""``uint16_t``: 0 to 65535."""
u32 = Annotated[int, "u32"]
"""``uint32_t``: 0 to 2**32 - 1."""
u64 = Annotated[int, "u64"]
"""``uint64_t``: 0 to 2**64 - 1."""
c_int = Annotated[int, "c_int"]
"""``int``, as wide as the C compiler makes it."""
size_t = Annotated[int, "size_t"]
"""``size_t``: a size in memory."""
BigInt = Annotated[int, "BigInt"]
"""``bridge::big_int``: an ``int`` of any size."""
f32 = Annotated[float, "f32"]
"""``float``: about 7 digits."""
f64 = Annotated[float, "f64"]
"""``double``, as plain ``float``."""

class HostError(RuntimeError):
    """What a function of the program failed with that Python has called: its log and output say, in C++ or C.

    ``str()`` is what the program said. Where it ends a call, C++ gets back what it has thrown itself.
    """

class _InOut:
    """The type of ``inout``."""

inout: _InOut
"""Marks a parameter that the function changes in place: ``Annotated[list[int], bridge.inout]``.

The caller in C and C++ gets the new content. It works for list, dict, set, bytearray and dataclasses.
"""

class dlpack(Protocol):
    """A tensor on any device, handed over by DLPack without a copy: whatever has these methods.

    ``Annotated[torch.Tensor, bridge.dlpack]`` says which class Python gets; that of numpy, torch, cupy or jax.
    """

    def __dlpack__(self, *, stream: Any = None) -> Any: ...
    def __dlpack_device__(self) -> Tuple[int, int]: ...

class arrow(Protocol):
    """A table, array or stream, handed over by Arrow's C stream interface without a copy: whatever has this method.

    ``Annotated[pyarrow.Table, bridge.arrow]`` says which class Python gets; those of pyarrow, polars or pandas.
    A result may also have ``__arrow_c_array__`` instead.
    """

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...

def array(
    dtype: Optional[str] = None,
    *,
    ndim: Optional[int] = None,
    order: Optional[Literal["C", "F", "A"]] = None,
    writable: bool = False,
) -> object:
    """Say what an array has to be: ``Annotated[np.ndarray, bridge.array("float32", ndim=2)]``.

    ``dtype`` is numpy's name of the element type, ``ndim`` the number of dimensions, ``order`` how the elements lie,
    ``writable`` whether the function writes to them. What is not said may be anything. Write literals: bridge-gen reads the
    module without running it.
    """

_F = TypeVar("_F", bound=Callable[..., object])

@overload
def export(function: _F, /) -> _F:
    """Bridge a function or class in any case: a private one too; a function that cannot be bridged is an error.

    Of a class ``by`` says what its instances are in C and C++: ``"handle"`` is an object with methods, ``"value"``
    a struct, which only dataclasses can be and are without being told. Of a function ``name`` is what it is called in C and C++, instead of its name in Python. Write it as a string literal:
    bridge-gen reads the module without running it.
    """

@overload
def export(*, name: Optional[str] = None, by: Literal["value", "handle"] = "value") -> Callable[[_F], _F]: ...
