"""What the project aims at, beside what was measured."""

from collections.abc import Iterator
from dataclasses import dataclass

from results import ATTACHED, CLASS, GILSTATE, HELD, PEERS, SCALARS, SYMBOL, Results


@dataclass
class Aim:
    """A figure and its limit, which is the most or the least that is wanted; without one it only informs."""

    what: str
    figure: float
    limit: float | None
    is_least: bool = False
    unit: str = ""

    def is_met(self) -> bool:
        """Whether it is."""
        if self.limit is None:
            return True
        return self.figure >= self.limit if self.is_least else self.figure <= self.limit


CONTAINERS = {
    "pair": "`tuple[int, float]`",
    "order": "a dataclass of three fields",
    "floats": "`list[float]` of 1,000,000",
    "ints": "`list[int]` of 100,000",
    "texts": "`list[str]` of 100,000",
    "prices": "`dict[str, float]` of 100,000",
}
DIRECTIONS = {"take": "in", "give": "out"}


def calls(results: Results) -> Iterator[tuple[str, float | None, float | None]]:
    """Scalars: at most so much of something else."""
    for workload in SCALARS:
        yield f"`{workload}`, C symbol over C in its best form", results.ratio("main", workload, SYMBOL), 1.05
        yield f"`{workload}`, C symbol over C with PyGILState", results.ratio("main", workload, SYMBOL, GILSTATE), 0.9
        foreign = results.ratio("foreign", workload, SYMBOL)
        yield f"`{workload}` on a foreign thread, C symbol over C in its best form", foreign, 1.05
        yield f"`{workload}`, attached once, over C that holds the GIL", results.ratio("main", workload, ATTACHED, HELD), 1.05
        # Of a text, C has one copy and C++ its own string.
        limit = None if workload == "greet" else 1.02
        count = results.instruction_ratio(workload, CLASS, SYMBOL)
        yield f"`{workload}`, C++ class over its C symbol, instructions", count, limit


def leads(results: Results) -> Iterator[tuple[str, float | None, float]]:
    """At least so many times faster than something else."""
    for workload in SCALARS:
        fastest = fastest_peer(results, "main", workload, PEERS)
        yield f"`{workload}`, the fastest peer over the C symbol", fastest, 1
        held = results.ratio("main", workload, CLASS, ATTACHED)
        yield f"`{workload}`, attaching per call over attached once", held, 1.4
    cffi = "cffi, embedding"
    slow = [peer for peer in PEERS if peer != cffi]
    fastest = fastest_peer(results, "foreign", "add", slow)
    yield "`add` on a foreign thread, the fastest peer but cffi over the C symbol", fastest, 30
    yield "`add` on a foreign thread, cffi over the C symbol", results.ratio("foreign", "add", cffi, SYMBOL), 3


def fastest_peer(results: Results, place: str, workload: str, peers: list[str]) -> float | None:
    """Its time over that of the C symbol."""
    ratios = [results.ratio(place, workload, peer, SYMBOL) for peer in peers]
    return min((ratio for ratio in ratios if ratio), default=None)


def others(results: Results) -> Iterator[tuple[str, float | None, float | None]]:
    """Containers, errors, batches."""
    for name, title in CONTAINERS.items():
        for verb, direction in DIRECTIONS.items():
            yield f"{title} {direction}, C symbol over C", results.ratio("main", f"{verb}_{name}", SYMBOL), 1.05
    yield "an exception that nobody reads, C symbol over C that fetches it", results.ratio("main", "fail", SYMBOL), 1.1
    thrown = results.ratio("main", "fail", CLASS, "C, thrown in C++")
    yield "an exception that C++ catches, over C that fetches it and C++ that throws it", thrown, 1.1
    yield "a method that adds, C++ class over C", results.ratio("main", "method", CLASS), 1.05
    yield "a method that adds, C++ class over C, instructions", results.instruction_ratio("method", CLASS), None
    call, method = (results.nanoseconds("main", workload, CLASS) for workload in ("add", "method"))
    if call and method:
        yield "a method that adds over the function `add`, both of C++ classes", method / call, None
    for verb, direction in DIRECTIONS.items():
        small, large = (results.nanoseconds("main", f"{verb}_array_{size}", CLASS) for size in ("small", "large"))
        if call and small and large:
            what = f"an array by view {direction}"
            yield f"{what}, 1,000,000 elements over 1,000", large / small, 1.05
            yield f"{what}, over a call of `add`, in µs", (large - call) / 1000, 1
    yield "an element of a batch over a call, C symbol", results.ratio("main", "add_map", SYMBOL), 0.65


def contention(results: Results) -> Iterator[Aim]:
    """Threads that call at once."""
    for threads in (2, 8):
        throughput = results.throughput_ratio(threads, SYMBOL)
        fairness = results.contended(threads, SYMBOL, "fairness")
        slowest = results.contended(threads, SYMBOL, "slowest")
        if throughput and fairness and slowest:
            yield Aim(f"throughput of {threads} threads over that of C", throughput, 2, True)
            yield Aim(f"fairness of {threads} threads (Jain)", fairness, 0.95, True)
            if threads == 2:
                yield Aim("the time that one call of 1,000 exceeds, 2 threads", slowest / 1000, 10, False, "µs")


def aims(results: Results) -> list[Aim]:
    """Those of which there is a figure."""
    most = [*calls(results), *others(results)]
    found = [Aim(what, figure, limit) for what, figure, limit in most if figure is not None]
    found += [Aim(what, figure, limit, True) for what, figure, limit in leads(results) if figure is not None]
    return [*found, *contention(results)]
