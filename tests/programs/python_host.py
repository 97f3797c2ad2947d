"""A host that is Python itself: the library uses the interpreter that is there, with the GIL held or not."""

import ctypes
import sys
import threading


def opened(loader):
    library = loader(sys.argv[1])
    library.python_add.argtypes = [ctypes.c_int64] * 2
    library.python_add.restype = ctypes.c_int64
    library.python_divide.argtypes = [ctypes.c_double] * 2
    library.python_divide.restype = ctypes.c_double
    library.python_is_prime.argtypes = [ctypes.c_int64]
    library.python_last_error.restype = ctypes.c_void_p
    return library


def check(library):
    for number in range(200):
        assert library.python_add(number, 1) == number + 1
        assert library.python_last_error() is None
        assert library.python_divide(number, 0) == 0
        assert library.python_last_error() is not None


def run_on_threads(work, *arguments):
    failures = []

    def guarded():
        try:
            work(*arguments)
        except AssertionError as failure:
            failures.append(failure)

    threads = [threading.Thread(target=guarded) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def leave_behind(library):
    """Start a thread that is in the middle of a call when Python is finalised."""
    started = threading.Event()

    def work():
        started.set()
        library.python_is_prime(2**61 - 1)

    threading.Thread(target=work, daemon=True).start()
    started.wait()
    check(library)


for loader in (ctypes.PyDLL, ctypes.CDLL):
    library = opened(loader)
    run_on_threads(check, library)
    check(library)
    leave_behind(library)
print("done")
