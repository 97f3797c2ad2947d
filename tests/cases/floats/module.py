"""Floats of both widths, shown in hexadecimal so that no digit is lost."""

import math

from bridge import f32, f64


def show(value: float) -> str:
    return value.hex()


def show_f32(value: f32) -> str:
    return value.hex()


def same(value: float) -> float:
    return value


def same_f64(value: f64) -> f64:
    return value


def same_f32(value: f32) -> f32:
    return value


def give_f32(text: str) -> f32:
    return float(text)


def sign(value: float) -> float:
    return math.copysign(1.0, value)


def int_for_float(digits: str) -> float:
    return int(digits)


def int_for_f32(digits: str) -> f32:
    return int(digits)


def str_for_float() -> float:
    return "1.5"  # type: ignore[return-value]


def none_for_f32() -> f32:
    return None  # type: ignore[return-value]


class Reading(float):
    """A float by inheritance."""


def subclass() -> float:
    return Reading(1.5)


def divide(a: float, b: float) -> float:
    return a / b
