"""Uses packages that are installed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import labels
from shelf.upper import raised

if TYPE_CHECKING:
    import only_for_type_checkers

try:
    import quicker_labels
except ImportError:
    quicker_labels = None

if sys.version_info < (3, 0):
    import labels_of_python_2


def labelled(names: list[str]) -> str:
    return labels.join([raised(name) for name in names])


def places() -> list[str]:
    """Where the packages are, and what stands in for `python`."""
    return [labels.__file__, sys.executable, *sys.path]
