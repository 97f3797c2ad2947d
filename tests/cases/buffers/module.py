"""Memory without numpy: memoryview and whatever has the buffer protocol."""

import array
import sys
from typing import Any, List

if sys.version_info >= (3, 12):
    from collections.abc import Buffer
else:
    from typing_extensions import Buffer

kept: List[Any] = []


def total(values: memoryview) -> float:
    return sum(values.tolist())


def describe(values: memoryview) -> str:
    return f"{values.format} {values.shape} {values.strides} {values.readonly}"


def fill(values: memoryview, value: int) -> None:
    for index in range(len(values)):
        values[index] = value


def bytes_of(values: Buffer) -> str:
    return bytes(values).hex()


def doubles(count: int) -> memoryview:
    return memoryview(array.array("d", range(count)))


def anything(which: str) -> Buffer:
    return {"bytes": b"abc", "bytearray": bytearray(b"xyz"), "array": array.array("i", [1, -2])}[which]


def no_buffer() -> Buffer:
    return 3  # type: ignore[return-value]


def keep(values: memoryview) -> None:
    kept.append(values)


def keep_part(values: memoryview) -> None:
    kept.append(values[1:])


def look() -> str:
    try:
        return str(kept[-1].tolist())
    except ValueError as error:
        return str(error)


def forget() -> None:
    kept.clear()


def imports_numpy() -> bool:
    return "numpy" in sys.modules
