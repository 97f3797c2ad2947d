"""Every integer type: what goes in is shown, what comes out is read from text."""

from bridge import c_int, i16, i32, i64, i8, size_t, u16, u32, u64, u8


def show_int(value: int) -> str:
    return str(value)


def give_int(text: str) -> int:
    return int(text)


def show_i8(value: i8) -> str:
    return str(value)


def give_i8(text: str) -> i8:
    return int(text)


def show_i16(value: i16) -> str:
    return str(value)


def give_i16(text: str) -> i16:
    return int(text)


def show_i32(value: i32) -> str:
    return str(value)


def give_i32(text: str) -> i32:
    return int(text)


def show_i64(value: i64) -> str:
    return str(value)


def give_i64(text: str) -> i64:
    return int(text)


def show_u8(value: u8) -> str:
    return str(value)


def give_u8(text: str) -> u8:
    return int(text)


def show_u16(value: u16) -> str:
    return str(value)


def give_u16(text: str) -> u16:
    return int(text)


def show_u32(value: u32) -> str:
    return str(value)


def give_u32(text: str) -> u32:
    return int(text)


def show_u64(value: u64) -> str:
    return str(value)


def give_u64(text: str) -> u64:
    return int(text)


def show_c_int(value: c_int) -> str:
    return str(value)


def give_c_int(text: str) -> c_int:
    return int(text)


def show_size_t(value: size_t) -> str:
    return str(value)


def give_size_t(text: str) -> size_t:
    return int(text)


def add(a: int, b: int) -> int:
    return a + b


def add_narrow(a: int, b: int) -> "i8":
    return a + b


def count_of_bool() -> int:
    return True


class Number(int):
    """An int by inheritance."""


def subclass() -> int:
    return Number(7)


def as_float() -> int:
    return 7.0  # type: ignore[return-value]
