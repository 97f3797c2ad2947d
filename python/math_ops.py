"""Small operations on numbers, text and bytes.

The module of the examples: ordinary Python, with exact widths where plain int would be too wide.
"""

from bridge import f32, i32, u8, u16, u32


def add(a: int, b: int) -> int:
    """Add two integers."""
    return a + b


def scale(value: float, factor: float = 2.0) -> float:
    """Multiply a value by a factor."""
    return value * factor


def is_prime(n: int) -> bool:
    """Tell whether n is a prime number."""
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True


def clamp(value: int, low: int = 0, high: int = 100, /) -> int:
    """Return the number from low to high that is nearest to value."""
    return max(low, min(value, high))


def divide(dividend: float, divisor: float) -> float:
    """Divide two numbers.

    Raises ZeroDivisionError if the divisor is 0.
    """
    return dividend / divisor


def parse_port(text: str) -> u16:
    """Read a TCP port number.

    Raises ValueError if the text is no number from 1 to 65535.
    """
    port = int(text)
    if not 0 < port < 65536:
        raise ValueError(f"not a port: {port}")
    return port


def greet(name: str, *, greeting: str = "Hello", punctuation: str = "!") -> str:
    """Greet somebody by name."""
    return f"{greeting}, {name}{punctuation}"


def initials(name: str, separator: str = ".") -> str:
    """Return the first letters of the words of a name, in capitals."""
    return "".join(word[0].upper() + separator for word in name.split())


def checksum(data: bytes, start: u32 = 1) -> u32:
    """Return the Adler-32 checksum of the data."""
    low, high = start & 0xFFFF, start >> 16
    for byte in data:
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


def mask(data: bytes, key: bytes = b"\x2a") -> bytes:
    """Combine the data with a key that is repeated as needed.

    Doing it twice gives the data back.
    """
    return bytes(byte ^ key[index % len(key)] for index, byte in enumerate(data))


def brightness(red: u8, green: u8, blue: u8) -> f32:
    """Return how bright a colour looks, from 0 to 1."""
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255


_total = 0


def deposit(amount: i32) -> int:
    """Put an amount aside and return the total so far."""
    global _total
    _total += amount
    return _total


def reset() -> None:
    """Forget all deposits."""
    global _total
    _total = 0
