"""Sizes for people."""

import humanize


def natural(size: int) -> str:
    """`1.5 MiB`, of a number of bytes."""
    return humanize.naturalsize(size, binary=True)
