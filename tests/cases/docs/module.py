r"""A module */ whose docstring /* tries to end // its comment.

A path C:\temp\new, a trigraph ??/
and a line that ends in a backslash \
are left as they are.
"""


def comment_end() -> int:
    """Ends */ here. int broken(void); /* and */ again."""
    return 1


def comment_start() -> int:
    """Opens /* and // and /** and ///."""
    return 2


def backslashes() -> int:
    r"""Ends in a backslash \
    \u0041 \x41 \n C:\new \
    """
    return 3


def trigraphs() -> int:
    """What??/
    ??= ??' ??( ??) ??! ??< ??> ??-
    """
    return 4


def bidi() -> int:
    """Right to left: ‮ override ‬, isolate ⁦ and ⁩, mark ‏, zero width ​, BOM ﻿, escaped \u202e \u2066."""
    return 5


def white_space() -> int:
    """Tabs\there and	here.

    	A line that starts with a tab.
    Escaped CR\rLF\r\nVT\vFF\fNEL\u0085LS\u2028PS\u2029 and the end.
    """
    return 6


def controls() -> int:
    """NUL \0, bell \a, escape \x1b, delete \x7f, C1 \x9b."""
    return 7


def empty() -> int:
    """"""
    return 9


def blank() -> int:
    """

    """
    return 10


def google_style(width: int = 3) -> int:
    """Give eleven.

    Args:
        width: Not used.
            Over two lines.

    Returns:
        Eleven.

    Example:
        >>> google_style()
        11

    ```
    let x = broken rust
    ```
    """
    return 11 + 0 * width


def format_string() -> int:
    f"""No docstring: {google_style}."""
    return 12


def quotes() -> int:
    '''Both """ and ''\' and "# and r#"raw"# and R"(raw)".'''
    return 13


def markup() -> int:
    """<b>HTML</b> & [link](x) @param \\param \\endcode `code` $x$ #include <x> %d {} ${x}."""
    return 14


def long_line() -> int:
    """A line of many words: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word."""
    return 15


def rest_style(dividend: int, divisor: int = 2) -> int:
    """Divide, in Sphinx's style.

    :param dividend: What is divided. It may be long,
        and go on
    :type dividend: int
    :param int divisor: What it is divided by:

        - not 0
        - not 1:

          that would be of little use

    :param remainder: Another function has this one.
    :returns: The quotient.
    :rtype: int
    :raises ZeroDivisionError: If `divisor` is 0.
    :raises module.BadError: Never, \*/ or @never.
    """
    return dividend // divisor


def numpy_style(new: float, x: float, y: float = 0.0, *, unit: str = "m") -> float:
    """Move a point.

    Parameters
    ----------
    new : float
        Where to.
    x, y : float, optional
        Where from.

    Returns
    -------
    distance : float
        How far it is, as::

            hypot(x, y)

    Raises
    ------
    ValueError, OverflowError
        If it is too far.

    Notes
    -----
    See <the manual> and #notes, or `<here>`.
    """
    return new + x + y + 0 * len(unit)


def returns_nothing(text: str) -> None:
    """Print.

    Args:
        text: ```
            a fence that stays open

    Returns:
        Nothing
        at all.

    Yields:
        None.
    """


def only_a_result() -> int:
    """Returns:
        int: - A list
            - of two.
    """
    return 18


def doc_of(name: str) -> str:
    return globals()[name].__doc__ or ""
