"""Memory that is Python's as long as a function of the program runs."""


def both(give) -> str:
    one, other = give(), give()
    return f"{one.tolist()} {other.tolist()}"
