from bridge import u32

def fine(x: u32) -> None: ...
def add(a: i32, b: u23) -> Flaot: ...


def first(values: lst[int]) -> int:
    return values[0]


def other(value: Pair[int]) -> int:
    return value[0]
