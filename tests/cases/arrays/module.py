"""numpy's arrays, both ways without copies: every element type and layout, what does not fit, and what Python keeps."""

from dataclasses import dataclass
from typing import Annotated, Any, AsyncIterator, Dict, Iterator, List, Optional, Tuple

import bridge
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Image = Annotated[np.ndarray, bridge.array("float32", ndim=2, order="C", writable=True)]


@dataclass
class Frame:
    """A value that holds an array."""

    name: str
    pixels: npt.NDArray[np.uint8]


def total(values: Floats) -> float:
    return float(values.sum())


def describe(values: np.ndarray) -> str:
    flags = values.flags
    order = "C" if flags.c_contiguous else "F" if flags.f_contiguous else "-"
    return f"{values.dtype.name} {values.shape} {order} {'rw' if flags.writeable else 'r'}"


def shown(values: np.ndarray) -> str:
    return str(values.tolist())


def double(values: Floats) -> None:
    values *= 2


def brighten(image: Image, by: float) -> None:
    image += by


def matrix(values: np.ndarray[Tuple[int, int], np.dtype[np.int32]]) -> int:
    return int(values.trace())


def fortran(values: Annotated[np.ndarray, bridge.array("int64", order="F")]) -> str:
    return str(values.T.tolist())


def arange(count: int) -> npt.NDArray[np.int64]:
    return np.arange(count)


def grid(height: int, width: int) -> Floats:
    return np.arange(height * width, dtype=float).reshape(height, width)


def transposed(values: Floats) -> Floats:
    return values.T


def every_other(count: int) -> npt.NDArray[np.int64]:
    return np.arange(count)[::-2]


def of_dtype(name: str) -> np.ndarray:
    return np.array([1, 0, 2]).astype(name)


def scalar() -> Floats:
    return np.array(2.5)


def nothing() -> Floats:
    return np.zeros((3, 0, 2))


def readonly() -> Floats:
    values = np.ones(3)
    values.flags.writeable = False
    return values


def dates() -> np.ndarray:
    return np.array(["2024-02-29"], dtype="datetime64[D]")


def days(values: np.ndarray) -> str:
    return str(values.dtype)


def big_endian() -> np.ndarray:
    return np.array([1, 2], dtype=">i4")


def texts() -> np.ndarray:
    return np.array([object()])


def wrong() -> Floats:
    return np.arange(3)  # type: ignore[return-value]


def no_array() -> Floats:
    return [1.0]  # type: ignore[return-value]


def same(values: Floats) -> Floats:
    return values


def part(values: Floats) -> Floats:
    return values[1:]


kept: List[Any] = []


def keep(values: Floats) -> None:
    kept.append(values)


def keep_part(values: Floats) -> None:
    kept.append({"key": (values[1:], values[:1])})


def keep_buffer(values: Floats) -> None:
    kept.append(memoryview(values))


class Holder:
    def __init__(self) -> None:
        self.values: Any = None

    def hold(self, values: Floats) -> None:
        self.values = values[::2]


def look() -> List[float]:
    last = kept[-1]
    if isinstance(last, dict):
        return [*last["key"][0].tolist(), *last["key"][1].tolist()]
    return np.asarray(last).tolist()


def write(value: float) -> None:
    kept[-1][0] = value


def forget() -> None:
    kept.clear()


def frames(frame: Frame, count: int) -> List[Frame]:
    return [Frame(f"{frame.name}{index}", frame.pixels + index) for index in range(count)]


def by_name(values: Dict[str, Floats]) -> Dict[str, Floats]:
    return {name: value + 1 for name, value in values.items()}


def longest(values: List[Floats]) -> Floats:
    return max(values, key=len)


def maybe(values: Optional[Floats] = None) -> Optional[Floats]:
    return None if values is None else values * 3


def objects(value: Any) -> str:
    return str(value)


async def later_total(values: Floats) -> float:
    """Runs when the call is over."""
    return float(values.sum())


async def later_length(values: memoryview) -> int:
    return len(values)


def one_by_one(values: Floats) -> Iterator[float]:
    for value in values:
        yield float(value)


async def later_one_by_one(values: Floats) -> AsyncIterator[float]:
    for value in values:
        yield float(value)


def add_objects(left: Any, right: Any) -> Any:
    return left + right
