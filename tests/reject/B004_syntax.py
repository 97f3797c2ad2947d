def add(a: int, b int) -> int:
    return a +

class:
    pass
