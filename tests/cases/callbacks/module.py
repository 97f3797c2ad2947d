"""Functions that go across: C++'s called by Python at once, later and from its own threads; Python's called by C++."""

import gc
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Tuple

import bridge

kept: List[Callable[[int], int]] = []


@dataclass
class Point:
    x: float
    y: float


@dataclass
class Handler:
    """A value that holds a function."""

    name: str
    run: Callable[[str], str]


def apply(function: Callable[[int], int], value: int) -> int:
    return function(value)


def nothing(function: Callable[[], None]) -> None:
    function()


def describe(function: Callable[[int], int]) -> str:
    return f"{callable(function)} {type(function).__name__} {function.__name__}"


def join(function: Callable[[str, List[str], bytes], str]) -> str:
    return function("ä\0", ["b", "c"], b"\x00\xff")


def moved(function: Callable[[Point], Point]) -> Point:
    return function(Point(1.0, 2.0))


def table(function: Callable[[Dict[str, int]], Dict[str, List[float]]]) -> Dict[str, List[float]]:
    return function({"a": 1, "b": 2})


def either(function: Callable[[Optional[int]], Optional[str]]) -> List[Optional[str]]:
    return [function(1), function(None)]


def anything(function: Callable[[Any], Any]) -> Any:
    return function({"key": 1})


def minimise(objective: Callable[[float], float], low: float, high: float) -> float:
    """By golden section."""
    ratio = (5**0.5 - 1) / 2
    while high - low > 1e-9:
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if objective(left) < objective(right):
            high = right
        else:
            low = left
    return (low + high) / 2


def keep(function: Callable[[int], int]) -> int:
    kept.append(function)
    return len(kept)


def call_kept(value: int) -> List[int]:
    return [function(value) for function in kept]


def forget() -> None:
    kept.clear()
    gc.collect()


def in_thread(function: Callable[[int], int], value: int) -> int:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, value).result()


def caught(function: Callable[[int], int]) -> str:
    try:
        function(1)
    except bridge.HostError as error:
        return f"HostError: {error}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


def finally_(function: Callable[[int], int], log: Callable[[str], None]) -> int:
    try:
        return function(1)
    finally:
        log("finally")


def called_wrongly(function: Callable[[int], int], how: int) -> str:
    calls: List[Callable[[], Any]] = [
        lambda: function("x"),  # type: ignore[arg-type]
        lambda: function(),  # type: ignore[call-arg]
        lambda: function(1, 2),  # type: ignore[call-arg]
        lambda: function(value=1),  # type: ignore[call-arg]
        lambda: function(2**70),
    ]
    try:
        calls[how]()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


def adder(step: int) -> Callable[[int], int]:
    def add(value: int) -> int:
        return value + step

    return add


def failing() -> Callable[[int], int]:
    def fail(value: int) -> int:
        raise KeyError(value)

    return fail


def liar() -> Callable[[int], str]:
    return lambda value: value  # type: ignore[return-value]


def compose(
    outer: Callable[[int], int], inner: Callable[[int], int]
) -> Callable[[int], int]:
    return lambda value: outer(inner(value))


def twice(function: Callable[[Callable[[int], int], int], int]) -> int:
    return function(lambda value: value * 2, 21)


def same(function: Callable[[int], int]) -> Callable[[int], int]:
    return function


def is_same(function: Callable[[int], int], other: Any) -> bool:
    return function is other


def as_object(function: Callable[[int], int]) -> Any:
    return function


def handlers(prefix: str) -> Dict[str, Callable[[str], str]]:
    return {"upper": lambda text: prefix + text.upper(), "lower": lambda text: prefix + text.lower()}


def run_all(functions: List[Callable[[int], int]], value: int) -> List[int]:
    return [function(value) for function in functions]


def handle(handler: Handler, text: str) -> str:
    return handler.name + handler.run(text)


def handler(name: str) -> Handler:
    return Handler(name, lambda text: f"{name}({text})")


def maybe(function: Optional[Callable[[int], int]] = None) -> int:
    return -1 if function is None else function(5)


def text_of(function: Callable[[int], str]) -> str:
    return "".join(function(index) for index in range(3))


def pair(function: Callable[[], Tuple[int, str]]) -> Tuple[int, str]:
    return function()


def unknown(function: Callable[..., int]) -> int:
    return function(1, second=2)


def not_callable() -> Callable[[int], int]:
    return 3  # type: ignore[return-value]


class Button:
    """Calls back."""

    def __init__(self, label: str) -> None:
        self.label = label
        self._handlers: List[Callable[["Button"], None]] = []

    def on_click(self, handler: Callable[["Button"], None]) -> None:
        self._handlers.append(handler)

    def click(self) -> None:
        for handler in self._handlers:
            handler(self)


def call_object(function: Any, arguments: List[Any]) -> Any:
    """A function that nothing is known of."""
    return function(*arguments)


def named_functions() -> Dict[str, Any]:
    return {"upper": str.upper, "length": len, "number": 3}


def chosen(functions: Dict[str, Any], name: str, value: Any) -> Any:
    return functions[name](value)
