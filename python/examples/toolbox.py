"""Small tools of every day: text, numbers, money, geometry, dates, bytes, checks and units.

An ordinary module: nothing in it was written with C++ in mind, and it runs unchanged in plain Python.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import functools
import hashlib
import hmac
import math
import re
import struct
import textwrap
import typing as t
import unicodedata
import zlib
from collections.abc import Iterable
from fractions import Fraction

if t.TYPE_CHECKING:
    from bridge import f32, i32, u8, u16, u32, u64

__all__ = [
    # text
    "slugify", "initials", "wrap", "truncate", "count_words", "is_palindrome", "levenshtein", "caesar", "reverse",
    "title_case", "remove_accents", "indent", "common_prefix", "snake_to_camel", "camel_to_snake", "char_name",
    # numbers
    "factorial", "fibonacci", "is_prime", "next_prime", "gcd", "lcm", "power_mod", "inverse_mod", "digit_sum",
    "to_base", "from_base", "roman", "from_roman", "binomial", "collatz_steps",
    # money
    "compound", "monthly_payment", "net_present_value", "vat", "split_bill", "format_cents",
    # geometry
    "distance", "polygon_area", "circle_area", "heading", "haversine", "rotate_x", "lerp", "clamp",
    # dates
    "days_between", "weekday", "is_leap_year", "add_months", "iso_date", "unix_time", "easter",
    # bytes
    "hex_encode", "hex_decode", "base64_encode", "base64_decode", "xor", "compress", "decompress", "rle_encode",
    "pack_point", "concat",
    # hashes
    "sha256", "crc32", "fnv1a", "sign", "verify", "adler",
    # bits
    "popcount", "rotate_left", "reverse_bits", "gray_code", "next_power_of_two", "high_byte", "swap16", "bit",
    # checks
    "is_email", "is_ipv4", "luhn_valid", "isbn13_valid", "require", "parse_bool",
    # units
    "celsius_to_fahrenheit", "fahrenheit_to_celsius", "miles_to_km", "human_size", "parse_size", "rgb_luminance",
    # kept to Python: what they take cannot cross
    "mean", "join_all", "apply", "log", "describe", "untyped",
]  # fmt: skip

Degrees = float
Cents = int
Metres = t.Annotated[float, "f64"]
EARTH_RADIUS: t.Final = 6_371_008.8
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SIZES = {"B": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}

_F = t.TypeVar("_F", bound=t.Callable[..., t.Any])


class ToolboxError(ValueError):
    """Something that these tools refuse."""


def _positive(function: _F) -> _F:
    """Refuse a first argument below one."""

    @functools.wraps(function)
    def checked(*args: t.Any, **kwargs: t.Any) -> t.Any:
        first = next(iter(args), next(iter(kwargs.values()), 0))
        if first < 1:
            raise ToolboxError(f"{function.__name__} needs a positive number, not {first}")
        return function(*args, **kwargs)

    return t.cast(_F, checked)


# Text


def slugify(text: str, /, *, separator: str = "-", limit: int = 80) -> str:
    """Make a title fit for a file name or URL.

    Args:
        text: Any text; accents are dropped.
        separator: What stands between words.
        limit: The longest result.

    Returns:
        Lower-case ASCII words, joined.
    """
    words = re.findall(r"[a-z0-9]+", remove_accents(text).lower())
    return separator.join(words)[:limit].rstrip(separator)


def initials(name: str) -> str:
    """Give the first letter of each word, in capitals."""
    return "".join(word[0] for word in name.split()).upper()


def wrap(text: str, width: int = 72) -> str:
    """Break text into lines of at most `width` characters."""
    return textwrap.fill(text, width)


def truncate(text: str, length: int, ellipsis: str = "…") -> str:
    """Cut text to `length` characters, the ellipsis included."""
    if len(text) <= length:
        return text
    if length < len(ellipsis):
        raise ToolboxError(f"no room for {ellipsis!r} in {length} characters")
    return text[: length - len(ellipsis)] + ellipsis


def count_words(text: str) -> int:
    """Count words, apostrophes inside them allowed."""
    return len(re.findall(r"[\w']+", text))


def is_palindrome(text: str) -> bool:
    """Tell whether text reads the same backwards, case and punctuation aside."""
    letters = [c for c in text.casefold() if c.isalnum()]
    return letters == letters[::-1]


@functools.lru_cache(maxsize=256)
def levenshtein(left: str, right: str) -> int:
    """Count the edits that turn one string into the other."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        previous, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
    return row[-1]


def caesar(text: str, shift: int = 13) -> str:
    """Shift the letters A to Z by `shift` places."""

    def move(char: str) -> str:
        base = ord("a") if char.islower() else ord("A")
        return chr((ord(char) - base + shift) % 26 + base)

    return re.sub("[A-Za-z]", lambda match: move(match[0]), text)


def reverse(text: str) -> str:
    """Reverse text, code point by code point."""
    return text[::-1]


def title_case(text: str, *, keep: str = "of and the") -> str:
    """Capitalise each word but those in `keep`."""
    small = frozenset(keep.split())
    words = text.split()
    return " ".join(w if i and w in small else w[:1].upper() + w[1:] for i, w in enumerate(words))


def remove_accents(text: str) -> str:
    """Drop combining marks: 'façade' becomes 'facade'."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def indent(text: str, prefix: str = "    ", *, skip_first: bool = False) -> str:
    """Put `prefix` before every line that is not empty."""
    result = textwrap.indent(text, prefix)
    return result[len(prefix) :] if skip_first and result.startswith(prefix) else result


def common_prefix(left: str, right: str) -> str:
    """Give the longest string that both start with."""
    count = 0
    for a, b in zip(left, right):
        if a != b:
            break
        count += 1
    return left[:count]


def snake_to_camel(name: str, upper_first: bool = True) -> str:
    """Turn `snake_case` into `SnakeCase` or `snakeCase`."""
    first, *rest = name.split("_")
    return (first.capitalize() if upper_first else first) + "".join(w.capitalize() for w in rest)


def camel_to_snake(name: str) -> str:
    """Turn `CamelCase` into `camel_case`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def char_name(char: str) -> str:
    """Give the Unicode name of one character."""
    return unicodedata.name(char)


# Numbers


@_positive
def factorial(n: int) -> int:
    """Multiply 1 to n; more than 20 does not fit into 64 bits."""
    return math.factorial(n)


@functools.lru_cache(maxsize=None)
def fibonacci(n: int) -> int:
    """Give the n-th Fibonacci number."""
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def is_prime(n: "u32") -> bool:
    """Tell whether n is prime, by trial division."""
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


def next_prime(n: "u32") -> "u32":
    """Give the least prime above n."""
    n += 1
    while not is_prime(n):
        n += 1
    return n


def gcd(a: int, b: int, /) -> int:
    """Give the greatest common divisor."""
    return math.gcd(a, b)


def lcm(a: int, b: int, /) -> int:
    """Give the least common multiple."""
    return abs(a * b) // math.gcd(a, b) if a and b else 0


def power_mod(base: int, exponent: int, modulus: int) -> int:
    """Raise `base` to `exponent`, modulo `modulus`."""
    return pow(base, exponent, modulus)


def inverse_mod(value: int, modulus: int) -> int:
    """Invert `value` modulo `modulus`.

    Raises:
        ValueError: The two have a common divisor.
    """
    return pow(value, -1, modulus)


def digit_sum(n: int) -> int:
    """Add the decimal digits of n."""
    return sum(map(int, str(abs(n))))


def to_base(number: int, base: u8 = 2) -> str:
    """Write a number with the digits 0 to 9 and a to z."""
    if not 2 <= base <= len(_DIGITS):
        raise ToolboxError(f"base {base} is not within 2 and {len(_DIGITS)}")
    digits = ""
    rest = abs(number)
    while True:
        rest, digit = divmod(rest, base)
        digits = _DIGITS[digit] + digits
        if not rest:
            return "-" + digits if number < 0 else digits


def from_base(digits: str, base: u8 = 2) -> int:
    """Read a number that `to_base` wrote."""
    return int(digits, base)


@_positive
def roman(n: u16) -> str:
    """Write a number in Roman numerals."""
    result = ""
    rest = int(n)
    for value, letters in _ROMAN:
        count, rest = divmod(rest, value)
        result += letters * count
    return result


def from_roman(numeral: str) -> u16:
    """Read Roman numerals."""
    position = total = 0
    for value, letters in _ROMAN:
        while numeral.startswith(letters, position):
            total += value
            position += len(letters)
    if position < len(numeral):
        raise ToolboxError(f"not a Roman numeral: {numeral!r}")
    return total


def binomial(n: int, k: int) -> int:
    """Count the ways to choose k of n things."""
    return math.comb(n, k)


@_positive
def collatz_steps(n: u64) -> u32:
    """Count the steps from n to 1 in the Collatz sequence."""
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


# Money


def compound(principal: float, rate: float, years: int, *, per_year: int = 12) -> float:
    """Give what a deposit grows to.

    Args:
        principal: What is paid in.
        rate: Yearly interest: 0.05 for five per cent.
        years: How long it stays.
        per_year: How often interest is added.
    """
    return principal * (1 + rate / per_year) ** (per_year * years)


def monthly_payment(loan: float, rate: float, months: int) -> float:
    """Give the payment that clears a loan in that many months."""
    if rate == 0:
        return loan / months
    monthly = rate / 12
    return loan * monthly / (1 - (1 + monthly) ** -months)


def net_present_value(rate: float, yearly: float, years: int, invested: float = 0.0) -> float:
    """Discount a level yearly income to today."""
    return sum(yearly / (1 + rate) ** year for year in range(1, years + 1)) - invested


def vat(net: Cents, percent: Degrees = 19.0) -> Cents:
    """Give the tax on a net price, rounded half up."""
    return math.floor(Fraction(net) * Fraction(percent) / 100 + Fraction(1, 2))


def split_bill(total: Cents, people: int) -> Cents:
    """Give the share of the one who pays the most."""
    return -(-total // people)


def format_cents(amount: Cents, symbol: str = "€") -> str:
    """Write an amount with thousands apart: 1,234.50 €."""
    sign = "-" if amount < 0 else ""
    whole, cents = divmod(abs(amount), 100)
    return f"{sign}{whole:,}.{cents:02} {symbol}"


# Geometry


def distance(x0: float, y0: float, x1: float = 0.0, y1: float = 0.0) -> float:
    """Give the distance of two points."""
    return math.hypot(x1 - x0, y1 - y0)


def polygon_area(sides: int, length: float) -> float:
    """Give the area of a regular polygon."""
    if sides < 3:
        raise ToolboxError("a polygon has three sides or more")
    return sides * length**2 / (4 * math.tan(math.pi / sides))


def circle_area(radius: float) -> float:
    """Give the area of a circle."""
    return math.pi * radius * radius


def heading(dx: float, dy: float) -> Degrees:
    """Give the compass heading of a vector, 0 for north."""
    return math.degrees(math.atan2(dx, dy)) % 360


def haversine(lat0: Degrees, lon0: Degrees, lat1: Degrees, lon1: Degrees, radius: Metres = EARTH_RADIUS) -> Metres:
    """Give the distance of two places on the globe in metres."""
    phi0, phi1 = math.radians(lat0), math.radians(lat1)
    a = math.sin((phi1 - phi0) / 2) ** 2
    b = math.cos(phi0) * math.cos(phi1) * math.sin(math.radians(lon1 - lon0) / 2) ** 2
    return 2 * radius * math.asin(math.sqrt(a + b))


def rotate_x(x: float, y: float, angle: Degrees) -> float:
    """Give the x of a point turned about the origin."""
    radians = math.radians(angle)
    return x * math.cos(radians) - y * math.sin(radians)


def lerp(start: f32, end: f32, amount: f32 = 0.5) -> f32:
    """Go from `start` to `end` by `amount`."""
    return start + (end - start) * amount


def clamp(value: float, *, low: float = -math.inf, high: float = math.inf) -> float:
    """Keep a value within two bounds."""
    return max(low, min(high, value))


# Dates, as year, month and day or as days since 1 January of year 1


def days_between(y0: int, m0: int, d0: int, y1: int, m1: int, d1: int) -> int:
    """Count the days from one date to another."""
    return (dt.date(y1, m1, d1) - dt.date(y0, m0, d0)).days


def weekday(year: int, month: int, day: int) -> int:
    """Give the ISO weekday: 1 for Monday, 7 for Sunday."""
    return dt.date(year, month, day).isoweekday()


def is_leap_year(year: int) -> bool:
    """Tell whether a Gregorian year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def add_months(ordinal: i32, months: i32) -> i32:
    """Move a day by whole months; the 31st becomes the last of a shorter month."""
    date = dt.date.fromordinal(ordinal)
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    first_of_next = dt.date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (first_of_next - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, min(date.day, last)).toordinal()


def iso_date(ordinal: i32) -> str:
    """Write a day as 2024-02-29."""
    return dt.date.fromordinal(ordinal).isoformat()


def unix_time(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> int:
    """Give the seconds since 1970 of a UTC time."""
    return int(dt.datetime(year, month, day, hour, minute, second, tzinfo=dt.timezone.utc).timestamp())


def easter(year: int) -> i32:
    """Give Easter Sunday as a day."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return dt.date(year, f // 31, f % 31 + 1).toordinal()


# Bytes


def hex_encode(data: bytes, *, upper: bool = False) -> str:
    """Write bytes as hexadecimal digits."""
    return data.hex().upper() if upper else data.hex()


def hex_decode(digits: str) -> bytes:
    """Read hexadecimal digits."""
    return bytes.fromhex(digits)


def base64_encode(data: bytes, url_safe: bool = False) -> str:
    """Write bytes as Base64."""
    encode = base64.urlsafe_b64encode if url_safe else base64.b64encode
    return encode(data).decode("ascii")


def base64_decode(text: str) -> bytes:
    """Read Base64.

    Raises:
        ToolboxError: The text is not Base64.
    """
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ToolboxError("not Base64") from error


def xor(data: bytes, key: bytes = b"\x00") -> bytes:
    """Combine data with a key that repeats."""
    return bytes(byte ^ key[i % len(key)] for i, byte in enumerate(data))


def compress(data: bytes, level: int = -1) -> bytes:
    """Compress with zlib."""
    return zlib.compress(data, level)


def decompress(data: bytes) -> bytes:
    """Undo `compress`."""
    return zlib.decompress(data)


def rle_encode(data: bytes) -> bytes:
    """Write each run as its length and its byte."""
    return b"".join(bytes((len(m[0]), m[0][0])) for m in re.finditer(rb"(?s)(.)\1{0,254}", data))


def pack_point(x: f32, y: f32, *, big_endian: bool = False) -> bytes:
    """Lay out a point as two floats."""
    return struct.pack(">ff" if big_endian else "<ff", x, y)


def concat(left: bytes, right: bytes = b"\xff\x00") -> bytes:
    """Put one after the other."""
    return left + right


# Hashes


def sha256(data: bytes) -> str:
    """Give the SHA-256 of data in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def crc32(data: bytes, start: u32 = 0) -> u32:
    """Give the CRC-32 of data, going on from `start`."""
    return zlib.crc32(data, start)


def adler(data: bytes) -> u32:
    """Give the Adler-32 of data."""
    return zlib.adler32(data)


def fnv1a(data: bytes) -> u64:
    """Give the 64-bit FNV-1a hash of data."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def sign(key: bytes, message: bytes, *, algorithm: str = "sha256") -> bytes:
    """Sign a message with a shared key."""
    return hmac.new(key, message, algorithm).digest()


def verify(key: bytes, message: bytes, signature: bytes, *, algorithm: str = "sha256") -> bool:
    """Tell whether `sign` made that signature."""
    return hmac.compare_digest(sign(key, message, algorithm=algorithm), signature)


# Bits


def popcount(value: u64) -> u8:
    """Count the bits that are set."""
    return bin(value).count("1")


def rotate_left(value: u32, places: u8) -> u32:
    """Rotate 32 bits to the left."""
    places %= 32
    return (value << places | value >> (32 - places)) & 0xFFFF_FFFF


def reverse_bits(value: u8) -> u8:
    """Put the lowest bit first."""
    return int(f"{value:08b}"[::-1], 2)


def gray_code(value: u64) -> u64:
    """Give the Gray code of a number."""
    return value ^ (value >> 1)


def next_power_of_two(value: u64) -> u64:
    """Give the least power of two that is not less; 2**64 does not fit."""
    return 1 if value == 0 else 1 << (value - 1).bit_length()


def high_byte(value: u16) -> u8:
    """Give the upper half."""
    return value >> 8


def swap16(value: u16) -> u16:
    """Change the order of two bytes."""
    return (value & 0xFF) << 8 | value >> 8


def bit(value: t.Annotated[int, "u64"], position: t.Annotated[int, "u8"] = 0) -> bool:
    """Tell whether one bit is set."""
    return bool(value >> position & 1)


# Checks


def is_email(text: str) -> bool:
    """Tell whether text looks like an address."""
    return re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", text) is not None


def is_ipv4(text: str) -> bool:
    """Tell whether text is four numbers of at most 255."""
    parts = text.split(".")
    return len(parts) == 4 and all(re.fullmatch("0|[1-9][0-9]{0,2}", p) and int(p) < 256 for p in parts)


def luhn_valid(digits: str) -> bool:
    """Tell whether a card number has the right check digit."""
    numbers = [int(c) for c in digits if c.isdigit()]
    doubled = [sum(divmod(2 * n, 10)) for n in numbers[-2::-2]]
    return bool(numbers) and (sum(numbers[-1::-2]) + sum(doubled)) % 10 == 0


def isbn13_valid(isbn: str) -> bool:
    """Tell whether an ISBN has the right check digit."""
    numbers = [int(c) for c in isbn if c.isdigit()]
    return len(numbers) == 13 and sum(n * (3 if i % 2 else 1) for i, n in enumerate(numbers)) % 10 == 0


def require(condition: bool, message: str = "a condition does not hold") -> None:
    """Do nothing if the condition holds.

    Raises:
        ToolboxError: It does not.
    """
    if not condition:
        raise ToolboxError(message)


def parse_bool(text: str, /) -> bool:
    """Read yes, no, on, off, true, false, 1 and 0."""
    word = text.strip().lower()
    if word in ("yes", "on", "true", "1"):
        return True
    if word in ("no", "off", "false", "0"):
        return False
    raise ToolboxError(f"neither yes nor no: {text!r}")


# Units


def celsius_to_fahrenheit(degrees: Degrees) -> Degrees:
    """Convert a temperature."""
    return degrees * 9 / 5 + 32


def fahrenheit_to_celsius(degrees: Degrees) -> Degrees:
    """Convert a temperature."""
    return (degrees - 32) * 5 / 9


def miles_to_km(miles: float) -> float:
    """Convert a length."""
    return miles * 1.609344


def human_size(count: u64, *, binary: bool = True, digits: int = 1) -> str:
    """Write a number of bytes for people: 1.5 KiB."""
    step, units = (1024, ("KiB", "MiB", "GiB", "TiB", "PiB", "EiB")) if binary else (1000, tuple("kMGTPE"))
    if count < step:
        return f"{count} B"
    power = min(int(math.log(count, step)), len(units))
    return f"{count / step**power:.{digits}f} {units[power - 1]}{'' if binary else 'B'}"


def parse_size(text: str) -> u64:
    """Read a number of bytes such as '1.5 KiB'."""
    match = re.fullmatch(r"\s*([0-9.]+)\s*([A-Za-z]*)\s*", text)
    if not match or (match[2] or "B") not in _SIZES:
        raise ToolboxError(f"not a size: {text!r}")
    return int(float(match[1]) * _SIZES[match[2] or "B"])


def rgb_luminance(red: u8, green: u8, blue: u8) -> f32:
    """Give how bright a colour looks, from 0 to 1."""
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


# Kept to Python


def mean(values: Iterable[float]) -> float:
    """Average some numbers."""
    numbers = list(values)
    return sum(numbers) / len(numbers)


def join_all(*parts: str, separator: str = ", ") -> str:
    """Join any number of strings."""
    return separator.join(parts)


def apply(function: t.Callable[[int], int], value: int) -> int:
    """Call a function."""
    return function(value)


def log(message: str, **fields: str) -> None:
    """Write a line with fields."""
    print(message, *(f"{key}={value}" for key, value in fields.items()))


def describe(value: t.Optional[int] = None) -> str:
    """Write a number that may be missing."""
    return "nothing" if value is None else str(value)


def untyped(value, factor=2):  # type: ignore[no-untyped-def]
    """Multiply whatever it is given."""
    return value * factor  # pyright: ignore


def main() -> None:
    """Show a few of the tools; not in __all__, so kept to Python."""
    print(slugify("Crème Brûlée: A Recipe"), roman(2024), iso_date(easter(2025)), human_size(1_536))


if __name__ == "__main__":
    main()
