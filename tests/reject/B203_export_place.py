from bridge import export as e

@e
class Point:
    @e
    def length(self) -> float: ...

def fine(x: int) -> int:
    @e(name="x")
    def inner() -> None: ...
    return x
