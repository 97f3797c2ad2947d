"""Functions that show how Python started, what it runs, logs and writes."""

import atexit
import copy
import logging
import os
import sys
import threading
import warnings

logger = logging.getLogger("control")
local = threading.local()
meeting = threading.Barrier(16)


def version() -> int:
    """The source that runs; a folder with newer sources has another one."""
    return 1


def executable() -> str:
    """The interpreter of this process's children."""
    return sys.executable


def prefix() -> str:
    """The venv's folder."""
    return sys.prefix


def path() -> list[str]:
    """Where modules are looked for."""
    return sys.path


def arguments() -> list[str]:
    """As the program gave them."""
    return sys.argv


def is_isolated() -> bool:
    """Whether PYTHON... variables mean nothing."""
    return bool(sys.flags.isolated)


def count() -> int:
    """How often this thread has called."""
    local.count = getattr(local, "count", 0) + 1
    return local.count


def thread_count() -> int:
    """Threads that Python knows."""
    return threading.active_count()


def at_exit(text: str) -> None:
    """Write that at the end."""
    atexit.register(lambda: print(text))


def write(text: str) -> None:
    """To both streams."""
    print(text)
    print(text, file=sys.stderr)


def spin(started: int) -> None:
    """Say so through a pipe, and run until interrupted."""
    os.write(started, b"!")
    while True:
        pass


def wait(descriptor: int) -> bytes:
    """Read one byte: others may run Python meanwhile."""
    return os.read(descriptor, 1)


def meet() -> None:
    """Wait until sixteen threads are in here."""
    meeting.wait()


def log(level: int, text: str) -> None:
    """One record."""
    logger.log(level, text)


def twice(number: int) -> int:
    """Twice as much; what the log does to get there is not seen in it."""
    logger.warning("twice %d", number)
    return number * 2


def fail(text: str) -> None:
    """Raise it."""
    raise ValueError(text)


def log_and_fail(text: str) -> None:
    """Log while the exception is on its way."""
    try:
        fail(text)
    finally:
        logger.warning("%s is on its way", text)


def let_through(level: int) -> None:
    """Records of that level, too."""
    logging.getLogger().setLevel(level)


def log_and_catch(level: int) -> str:
    """What the logging raises: its class, the base of that, and its text."""
    try:
        log(level, "caught")
    except Exception as error:
        kind = type(error)
        return f"{kind.__name__} {kind.__mro__[1].__name__} {error}"
    return "nothing"


def log_and_chain(level: int) -> None:
    """Raise another one from it."""
    try:
        log(level, "chained")
    except Exception as error:
        raise ValueError("chained") from error


def log_and_note(level: int) -> None:
    """Raise it with a note, as `add_note` of Python 3.11 adds it."""
    try:
        log(level, "noted")
    except Exception as error:
        error.__notes__ = ["a note"]  # type: ignore[attr-defined]
        raise


def log_and_copy(level: int) -> None:
    """Raise a copy of it."""
    try:
        log(level, "copied")
    except Exception as error:
        raise copy.copy(error) from None


def warn(text: str) -> None:
    """One warning."""
    warnings.warn(text, stacklevel=1)


def log_exception() -> None:
    """A record with a traceback."""
    try:
        raise ValueError("broken")
    except ValueError:
        logger.exception("it failed")


def raise_in_del() -> None:
    """An error that nobody can raise."""

    class Broken:
        def __del__(self) -> None:
            raise ValueError("in __del__")

    Broken()


def raise_in_thread() -> None:
    """An error of a thread of Python's own."""

    def fail() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()


def start_thread(descriptor: int) -> None:
    """A thread of Python's that ends once something can be read, and says so."""

    def run() -> None:
        os.read(descriptor, 1)
        print("thread ended", flush=True)

    threading.Thread(target=run).start()
