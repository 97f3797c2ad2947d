from typing import AsyncGenerator, Awaitable, Coroutine


def result(value: Awaitable[int, str]) -> None:
    pass


def steps(value: Coroutine[int]) -> None:
    pass


def items() -> AsyncGenerator[int, str, float]:
    ...
