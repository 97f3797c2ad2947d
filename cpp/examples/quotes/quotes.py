"""Quotes of an exchange, asked for over TCP: one connection for each, all at once."""

import asyncio
from dataclasses import dataclass
from typing import AsyncIterator


class UnknownSymbol(LookupError):
    """Nobody trades it."""


@dataclass(frozen=True)
class Quote:
    symbol: str
    price: float


class Exchange:
    """A small exchange on this machine, for the example: `SLOW` never gets an answer, `NONE` is not traded."""

    def __init__(self) -> None:
        self._server: asyncio.Server | None = None

    async def open(self) -> int:
        """The port that it listens on."""
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", 0, backlog=200)
        return self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server:
            self._server.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        symbol = (await reader.readline()).decode().strip()
        if symbol == "SLOW":
            await reader.read()
        else:
            price = "" if symbol == "NONE" else f"{100 + int(symbol[1:]) / 4}"
            writer.write(f"{price}\n".encode())
        writer.close()


async def quote(port: int, symbol: str) -> Quote:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"{symbol}\n".encode())
        price = (await reader.readline()).decode().strip()
    finally:
        writer.close()
    if not price:
        raise UnknownSymbol(symbol)
    return Quote(symbol, float(price))


async def ticks(port: int, symbol: str, count: int) -> AsyncIterator[float]:
    """One price after the other."""
    for _ in range(count):
        yield (await quote(port, symbol)).price
