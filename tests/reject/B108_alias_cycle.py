from typing import TypeAlias

First: TypeAlias = "Second"
Second: TypeAlias = "First"
type Loop = Loop

def fine(x: int) -> int: ...
def add(a: First) -> Loop: ...
