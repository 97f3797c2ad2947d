from typing import TYPE_CHECKING
from .shapes import area
from .. import tools
if TYPE_CHECKING:
    from .types import Name
try:
    from .fast import fast
except ImportError:
    fast = None
if area:
    from ..deep.down import here

def f(x: int) -> int:
    from .late import unseen
    return x
