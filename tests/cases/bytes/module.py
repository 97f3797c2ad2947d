"""Bytes in both directions."""


def same(data: bytes) -> bytes:
    return data


def show(data: bytes) -> str:
    return data.hex()


def total(data: bytes) -> int:
    return sum(data)


def every_byte() -> bytes:
    return bytes(range(256))


def zeros(count: int) -> bytes:
    return bytes(count)


def join(left: bytes, right: bytes = b"\x00\xff") -> bytes:
    return left + right


def fail(data: bytes) -> bytes:
    raise ValueError(f"no use for {len(data)} bytes")


def as_str() -> bytes:
    return "text"  # type: ignore[return-value]


def as_none() -> bytes:
    return None  # type: ignore[return-value]
