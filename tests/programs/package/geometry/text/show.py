"""Two levels down."""

from ..kinds import Point


def show(points: list[Point]) -> str:
    """Module and points, as Python shows them."""
    return f"{__name__} {points}"
