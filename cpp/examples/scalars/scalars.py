"""Numbers for a program in C."""

from bridge import i32, u8


def compound(capital: float, rate: float, years: i32) -> float:
    """What a capital has become after some years."""
    return capital * (1 + rate) ** years


def gcd(a: int, b: int) -> int:
    """Greatest common divisor."""
    while b:
        a, b = b, a % b
    return abs(a)


def is_leap(year: i32) -> bool:
    """Whether a year has a 29th of February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def checksum(a: u8, b: u8) -> u8:
    """The sum of two bytes.

    Raises:
        OverflowError: It is no byte.
    """
    return u8(a + b)


def inverse(x: float) -> float:
    """One divided by x.

    Raises:
        ZeroDivisionError: x is 0.
    """
    return 1 / x
