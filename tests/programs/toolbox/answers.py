"""Prints what plain Python answers to the calls of calls.inc, in the form of main.cpp."""

import re
import struct
import sys
from pathlib import Path


def show(value):
    """As main.cpp shows it: floats with 17 digits, bytes as hexadecimal digits."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return "%.17g" % value
    if isinstance(value, bytes):
        return value.hex()
    return "nothing" if value is None else str(value)


def answer(expression, names):
    """The value of one call, or its exception."""
    python = re.sub(r"(?<=\d)U\b", "", expression)
    try:
        return show(eval(python, names))
    except Exception as error:
        module = type(error).__module__
        prefix = "" if module == "builtins" else f"{module}."
        return f"{prefix}{type(error).__qualname__}: {error}"


def main():
    """Answers every call in turn."""
    folder = Path(__file__).parent
    sys.path.insert(0, str(folder.parents[2] / "python" / "examples"))
    sys.path.insert(1, str(folder.parents[2] / "python"))
    import toolbox

    names = dict(vars(toolbox), true=True, false=False, xor_=toolbox.xor)
    names["BYTES"] = lambda text: text.encode("latin-1")
    names["rgb_luminance"] = lambda *rgb: struct.unpack("f", struct.pack("f", toolbox.rgb_luminance(*rgb)))[0]
    for line in (folder / "calls.inc").read_text().splitlines():
        expression = line[len("CALL(") : -1]
        # C++ spells UTF-8 byte by byte.
        expression = re.sub(r'(BYTES\()?("[^"]*")', lambda m: m[0] if m[1] else utf8(m[2]), expression)
        print(f"{line[5:-1]} = {answer(expression, names)}")


def utf8(literal):
    """A literal whose octal escapes are UTF-8, as Python would write it."""
    return repr(eval(literal).encode("latin-1").decode("utf-8"))


if __name__ == "__main__":
    main()
