"""Has a name that belongs to somebody else."""


def name():
    return f"{__name__} {__file__} {name.__module__}"


def standard():
    import statistics

    return str(statistics.mean([1, 3]))
