from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass

@dataclass
class Page:
    title: str

# python 1
