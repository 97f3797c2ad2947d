def add(a: int) -> int:
    return a

def add(a: int, b: int) -> int:
    return a + b
