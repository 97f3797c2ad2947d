"""What Python logs, warns of and writes, for functions of the program."""

import io
import sys

LIMIT = 2**31 - 1

originals = {}
# What stands in their place, for ever: `print` may be in a stream that another thread takes away, and does not hold it
# before Python 3.14.
kept = {}


class Stream(io.TextIOBase):
    """In the place of `sys.stdout` or `sys.stderr`."""

    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, number, name):
        self.number = number
        self.name = name

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self.emit(self.number, text)
        return len(text)


def replace(owner, name, value):
    """Set an attribute, or set it back where `value` is None."""
    key = (owner.__name__, name)
    original = originals.setdefault(key, getattr(owner, name))
    setattr(owner, name, original if value is None else value)


def route_output(emit):
    for number, name in (1, "stdout"), (2, "stderr"):
        if emit is not None:
            kept.setdefault(name, Stream(number, f"<{name}>")).emit = emit
        replace(sys, name, emit and kept[name])


def route_log(emit):
    import logging
    import threading
    import warnings

    root = logging.getLogger()
    own = None
    if emit is not None:
        # In one step, so that a record of another thread goes to the one function or to the other.
        own = kept.setdefault("log", handler_of(logging))
        own.target = emit
        root.addHandler(own)
    for handler in list(root.handlers):
        if getattr(handler, "is_bridge", False) and handler is not own:
            root.removeHandler(handler)
    replace(warnings, "showwarning", emit and showwarning_of(emit))
    replace(sys, "unraisablehook", emit and unraisablehook_of(emit))
    replace(threading, "excepthook", emit and excepthook_of(emit))


def handler_of(logging):
    class Handler(logging.Handler):
        is_bridge = True

        def handle(self, record):
            # Without the lock of others' handlers: the function may wait for a thread that logs.
            passed = self.filter(record)
            if passed:
                self.emit(record if passed is True else passed)
            return passed

        def emit(self, record):
            try:
                level = max(-LIMIT, min(int(record.levelno), LIMIT))
                values = level, str(record.name), str(self.format(record)), str(record.pathname), int(record.lineno)
            except Exception:
                self.handleError(record)
            else:
                # What the program's function fails with is for whoever logs.
                self.target(*values)

    return Handler()


def showwarning_of(emit):
    def showwarning(message, category, filename, lineno, file=None, line=None):
        if file is not None:
            originals["warnings", "showwarning"](message, category, filename, lineno, file, line)
        else:
            emit(30, "py.warnings", f"{category.__name__}: {message}", filename, lineno)

    return showwarning


def unraisablehook_of(emit):
    def unraisablehook(raised):
        what = raised.err_msg or "Exception ignored in"
        where = "" if raised.object is None else f": {raised.object!r}"
        report(emit, f"{what}{where}", raised, originals["sys", "unraisablehook"])

    return unraisablehook


def excepthook_of(emit):
    def excepthook(raised):
        if raised.exc_type is not SystemExit:
            name = "a thread" if raised.thread is None else f"thread {raised.thread.name}"
            report(emit, f"Exception in {name}", raised, originals["threading", "excepthook"])

    return excepthook


def report(emit, what, raised, original):
    try:
        emit(40, "py.unraisable", *described(what, raised.exc_type, raised.exc_value, raised.exc_traceback))
    except BaseException:
        # Nothing is lost with the program's function; what that failed with goes where Python sends errors of hooks.
        original(raised)
        raise


def described(what, kind, value, trace):
    import traceback

    lines = "".join(traceback.format_exception(kind, value, trace))
    last = trace
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    file, line = ("", 0) if last is None else (last.tb_frame.f_code.co_filename, last.tb_lineno)
    return f"{what}\n{lines}".rstrip("\n"), file, line
