"""Names for exact types (a stand-in until the package is written)."""

from typing import Annotated

i32 = Annotated[int, "i32"]
u8 = Annotated[int, "u8"]
