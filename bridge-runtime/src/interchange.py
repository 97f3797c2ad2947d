"""Tensors and tables of the program, for libraries that take them by DLPack and by Arrow's capsules."""


class Tensor:
    """What DLPack wants of a producer."""

    def __init__(self, export, device):
        self._export = export
        self._device = device

    def __dlpack_device__(self):
        return self._device

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        if copy or dl_device not in (None, self._device):
            raise BufferError("memory of the program is given as it is, where it is")
        return self._export(max_version is not None and tuple(max_version) >= (1, 0))


class Stream:
    """What Arrow wants of a producer."""

    def __init__(self, capsule):
        self._capsule = capsule

    def __arrow_c_stream__(self, requested_schema=None):
        capsule, self._capsule = self._capsule, None
        if capsule is None:
            raise ValueError("this Arrow stream has been read: it can be read once")
        return capsule


def numpy_ndarray(tensor):
    import numpy

    return numpy.from_dlpack(tensor)


def torch_Tensor(tensor):
    import torch

    return torch.from_dlpack(tensor)


def cupy_ndarray(tensor):
    import cupy

    return cupy.from_dlpack(tensor)


def jax_Array(tensor):
    import jax

    return jax.dlpack.from_dlpack(tensor)


def pyarrow_Table(stream):
    import pyarrow

    return pyarrow.table(stream)


def pyarrow_RecordBatchReader(stream):
    import pyarrow

    return pyarrow.RecordBatchReader.from_stream(stream)


def pyarrow_ChunkedArray(stream):
    import pyarrow

    return pyarrow.chunked_array(stream)


def pyarrow_Array(stream):
    import pyarrow

    whole = pyarrow.chunked_array(stream).combine_chunks()
    # Older versions give what has one chunk.
    return whole.chunk(0) if isinstance(whole, pyarrow.ChunkedArray) else whole


def polars_DataFrame(stream):
    import polars

    return polars.DataFrame(stream)


def polars_Series(stream):
    import polars

    return polars.Series(stream)


def pandas_DataFrame(stream):
    return pyarrow_Table(stream).to_pandas()
