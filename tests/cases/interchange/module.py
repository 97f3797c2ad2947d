"""Tensors by DLPack and tables by Arrow: of numpy, of pyarrow, and of a producer that is no library."""

from dataclasses import dataclass
from typing import Annotated, Any, Iterator, List, Optional

import numpy as np
import numpy.typing as npt
import pyarrow as pa

import bridge

kept: List[Any] = []


@dataclass
class Named:
    """A value that holds a tensor."""

    name: str
    tensor: bridge.dlpack


class OldProducer:
    """A producer of before version 1: it knows no max_version."""

    def __init__(self, array: "np.ndarray") -> None:
        self.array = array

    def __dlpack__(self, stream: Any = None) -> Any:
        return self.array.__dlpack__()

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()


class NoCapsule:
    def __dlpack__(self, **_: Any) -> Any:
        return 5

    def __dlpack_device__(self) -> Any:
        return (1, 0)


class Failing:
    def __dlpack__(self, **_: Any) -> Any:
        raise BufferError("on another device")

    def __dlpack_device__(self) -> Any:
        return (2, 0)


def counted(count: int) -> Annotated[npt.NDArray[np.float64], bridge.dlpack]:
    return np.arange(count, dtype=np.float64)


def matrix() -> bridge.dlpack:
    return np.arange(6, dtype=np.int32).reshape(2, 3).T


def frozen() -> bridge.dlpack:
    array = np.ones(2)
    array.flags.writeable = False
    return array


def old() -> bridge.dlpack:
    return OldProducer(np.array([1, 2], np.uint8))


def no_tensor() -> bridge.dlpack:
    return "text"  # type: ignore[return-value]


def no_capsule() -> bridge.dlpack:
    return NoCapsule()


def failing() -> bridge.dlpack:
    return Failing()


def perhaps(is_there: bool) -> Optional[bridge.dlpack]:
    return np.zeros(1) if is_there else None


def named(tensors: List[Named]) -> List[Named]:
    return [Named(one.name + "!", one.tensor) for one in tensors]


def total(values: Annotated[np.ndarray, bridge.dlpack]) -> float:
    return float(values.sum())


def doubled(values: Annotated[np.ndarray, bridge.dlpack]) -> None:
    """Writes to the program's memory."""
    values *= 2


def is_writable(values: Annotated[np.ndarray, bridge.dlpack]) -> bool:
    return values.flags.writeable


def device(values: bridge.dlpack) -> List[int]:
    return list(values.__dlpack_device__())


def copied(values: bridge.dlpack) -> bool:
    """What cannot be."""
    try:
        values.__dlpack__(copy=True)  # type: ignore[call-arg]
    except BufferError:
        return False
    return True


def unversioned(values: bridge.dlpack) -> bool:
    """A consumer that takes the capsule, and lets go of it as it is."""
    return type(values.__dlpack__()).__name__ == "PyCapsule"


def keep(values: Annotated[np.ndarray, bridge.dlpack]) -> None:
    kept.append(values)


def kept_total() -> float:
    return float(sum(values.sum() for values in kept))


def let_go() -> None:
    kept.clear()


def back(values: bridge.dlpack) -> bridge.dlpack:
    return values


def table(rows: int) -> Annotated[pa.Table, bridge.arrow]:
    return pa.table({"id": list(range(rows)), "name": [f"n{row}" for row in range(rows)]})


def batches(count: int) -> bridge.arrow:
    """A stream that Python makes as it is read; the fourth batch fails."""
    schema = pa.schema([("x", pa.int64())])

    def made() -> Iterator[pa.RecordBatch]:
        for number in range(count):
            if number == 3:
                raise ValueError("no fourth batch")
            yield pa.record_batch([pa.array([number])], schema=schema)

    return pa.RecordBatchReader.from_batches(schema, made())


def plain_array() -> bridge.arrow:
    """What has __arrow_c_array__ alone."""
    return pa.array([1, 2, None], pa.int32())


def no_table() -> bridge.arrow:
    return 5  # type: ignore[return-value]


def row_count(rows: Annotated[pa.Table, bridge.arrow]) -> int:
    return rows.num_rows


def names(rows: Annotated[pa.Table, bridge.arrow]) -> List[str]:
    return rows.column("name").to_pylist()


def read_batches(reader: Annotated[pa.RecordBatchReader, bridge.arrow]) -> int:
    return sum(batch.num_rows for batch in reader)


def values_of(array: Annotated[pa.Array, bridge.arrow]) -> List[Optional[int]]:
    return array.to_pylist()


def chunks_of(array: Annotated[pa.ChunkedArray, bridge.arrow]) -> int:
    return array.num_chunks


def twice(stream: bridge.arrow) -> int:
    """A stream can be read once."""
    rows = pa.table(stream).num_rows
    pa.table(stream)
    return rows


def unread(stream: bridge.arrow) -> None:
    """Leaves it alone."""


def refused_before(text: str, stream: bridge.arrow) -> None:
    pass
