"""What is easier said in Python: iterators over functions of the program, generators with values, `with`."""


def iterate(next):
    """What `next` gives, one element in a tuple each, until it gives None."""
    while (item := next()) is not None:
        yield item[0]


class Generator:
    """A generator, with the value that it has returned."""

    __slots__ = ("_generator", "value", "__weakref__")

    def __init__(self, generator):
        self._generator = generator
        self.value = None

    def __iter__(self):
        return self

    def _step(self, step, *arguments):
        try:
            return step(*arguments)
        except StopIteration as stop:
            self.value = stop.value
            raise

    def __next__(self):
        return self._step(self._generator.__next__)

    def send(self, value):
        return self._step(self._generator.send, value)

    def throw(self, exception):
        return self._step(self._generator.throw, exception)

    def close(self):
        self._generator.close()


def run_with(manager, body):
    """The body of a `with`."""
    with manager as entered:
        body(entered)
