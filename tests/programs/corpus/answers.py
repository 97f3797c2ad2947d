"""Prints what plain Python answers to the calls of main.cpp, in the form of main.cpp."""

import importlib
import re
import sys
from pathlib import Path


def show(value):
    """As main.cpp shows it: text as its bytes, floats with 17 digits, sets and dicts sorted."""
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float):
        return "%.17g" % value
    if isinstance(value, str):
        return quoted(value.encode())
    if isinstance(value, (bytes, bytearray)):
        return "b" + value.hex()
    if isinstance(value, dict):
        pairs = sorted((show(key), show(item)) for key, item in value.items())
        return "{" + ", ".join(f"{key}: {item}" for key, item in pairs) + "}"
    if isinstance(value, (set, frozenset)):
        return "{" + ", ".join(sorted(map(show, value))) + "}"
    return "[" + ", ".join(map(show, value)) + "]"


def quoted(text):
    """Printable ASCII as it is, other bytes as hexadecimal digits."""
    plain = (chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02x}" for byte in text)
    return '"' + "".join(plain) + '"'


def answer(expression, names):
    """The value of one call, or its exception."""
    try:
        return show(eval(expression, names))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main():
    """Answers every call in turn."""
    names = {}
    for name in sys.argv[1:]:
        importlib.import_module(name)
        top = name.partition(".")[0]
        names[top] = sys.modules[top]
    text = (Path(__file__).parent / "main.cpp").read_text()
    for expression in re.findall(r'SHOW\(\s*R"\((.*?)\)",', text):
        print(f"{expression} = {answer(expression, names)}")


main()
