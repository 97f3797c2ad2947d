"""Filters of images that work on memory of C++, with numpy."""

from typing import Annotated

import bridge
import numpy as np
import numpy.typing as npt

Image = Annotated[np.ndarray, bridge.array("float32", ndim=2, writable=True)]


def invert(image: Image) -> None:
    """Turn dark into light, in place."""
    np.subtract(1, image, out=image)


def blur(image: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The mean of each pixel and its eight neighbours."""
    padded = np.pad(image, 1, mode="edge")
    height, width = image.shape
    windows = (padded[y : y + height, x : x + width] for y in range(3) for x in range(3))
    return np.asarray(sum(windows) / np.float32(9), dtype=np.float32)


def histogram(image: npt.NDArray[np.float32], bins: int) -> npt.NDArray[np.int64]:
    """How many pixels there are of each shade."""
    return np.histogram(image, bins=bins, range=(0, 1))[0]
