"""bytearray, copied both ways."""


def same(data: bytearray) -> bytearray:
    """Give the bytes back."""
    return data


def as_text(data: bytearray) -> str:
    """Show what Python received."""
    return repr(data)


def reversed_copy(data: bytearray) -> bytearray:
    """Changes what it was given, which nobody else sees."""
    data.reverse()
    return data


def zeros(count: int) -> bytearray:
    """As many zeros."""
    return bytearray(count)


class Buffer(bytearray):
    """A subclass is its base."""


def buffer() -> bytearray:
    """A `Buffer`."""
    return Buffer(b"abc")


def from_bytes() -> bytearray:
    """A bytes cannot be changed."""
    return b"abc"  # type: ignore[return-value]


def for_bytes() -> bytes:
    """Type checkers took it for a bytes once."""
    return bytearray(b"abc")
