# python 1

def divide(a: int, b: int) -> int:
    return a // b
