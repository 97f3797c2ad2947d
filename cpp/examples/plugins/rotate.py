"""Another plug-in, made by somebody else."""

import codecs


def describe() -> str:
    """What it does, for people."""
    return "hides text from nobody"


def apply(text: str) -> str:
    """What it makes of a text."""
    if not text:
        raise ValueError("there is nothing to rotate")
    return codecs.encode(text, "rot13")
