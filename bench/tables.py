"""Tables of docs/performance.md, in Markdown."""

from collections.abc import Iterable

from aims import CONTAINERS, DIRECTIONS, Aim
from results import ATTACHED, BASE, CLASS, CONTENDERS, GILSTATE, HELD, PEERS, SCALARS, SYMBOL, Results

NONE = "–"


def table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """The first column is text, the others are figures."""
    header = list(header)
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def ratio(value: float | None) -> str:
    """Two digits after the point, fewer where they say nothing."""
    if value is None:
        return NONE
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def duration(nanoseconds: float | None) -> str:
    """In the unit that suits it."""
    if nanoseconds is None:
        return NONE
    for unit, size in (("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            value = nanoseconds / size
            return f"{value:.1f} {unit}" if value < 100 else f"{value:.0f} {unit}"
    return f"{nanoseconds:.0f} ns"


def timed(results: Results, place: str, workload: str, contender: str) -> str:
    """`1.12 (120 ns)`"""
    of_base = results.ratio(place, workload, contender)
    if of_base is None:
        return NONE
    return f"{ratio(of_base)} ({duration(results.nanoseconds(place, workload, contender))})"


def present(results: Results, names: Iterable[str]) -> list[str]:
    """Those that took part."""
    measured = {name for of_all in results.times.values() for name in of_all}
    return [name for name in names if name in measured]


def scalars(results: Results, place: str) -> str:
    """Contenders down, workloads across."""
    names = present(results, CONTENDERS)
    rows = [[name, *[timed(results, place, workload, name) for workload in SCALARS]] for name in names]
    return table(["", *[f"`{workload}`" for workload in SCALARS]], rows)


def instructions(results: Results) -> str:
    """Of a call, and over the base's."""
    rows = []
    for name in present(results, CONTENDERS):
        cells = []
        for workload in SCALARS:
            count = results.instructions(workload, name)
            of_base = ratio(results.instruction_ratio(workload, name))
            cells.append(NONE if count is None else f"{count:,.0f} ({of_base})")
        rows.append([name, *cells])
    return table(["", *[f"`{workload}`" for workload in SCALARS]], rows)


def containers(results: Results) -> str:
    """Workloads down, contenders across."""
    names = present(results, [SYMBOL, CLASS, "pybind11", "nanobind"])
    rows = []
    for name, title in CONTAINERS.items():
        for verb, direction in DIRECTIONS.items():
            workload = f"{verb}_{name}"
            base = duration(results.nanoseconds("main", workload, BASE))
            rows.append([f"{title}, {direction}", base, *[ratio(results.ratio("main", workload, one)) for one in names]])
    return table(["", BASE, *names], rows)


def errors(results: Results) -> str:
    """An exception that is caught and not looked at."""
    names = present(results, [BASE, GILSTATE, SYMBOL, "C, thrown in C++", CLASS, "pybind11", "nanobind"])
    return table(["", "a call that raises"], [[name, timed(results, "main", "fail", name)] for name in names])


def batches(results: Results) -> str:
    """Nanoseconds of an element."""
    names = present(results, [BASE, HELD, SYMBOL, CLASS])
    rows = [[name, timed(results, "main", "add_map", name)] for name in names]
    return table(["", "an element of `add`"], [row for row in rows if row[1] != NONE])


OBJECTS = {
    "method": "a method that adds two ints",
    "take_array_small": "an array of 1,000 doubles by view, in",
    "take_array_large": "an array of 1,000,000 doubles by view, in",
    "give_array_small": "an array of 1,000 doubles by view, out",
    "give_array_large": "an array of 1,000,000 doubles by view, out",
    "callback": "a call of a C++ lambda by Python",
    "coroutine": "a coroutine, from the call to its result",
}


def objects(results: Results) -> str:
    """What the C++ class takes; C by hand where it does the same."""
    rows = []
    for workload, title in OBJECTS.items():
        base = duration(results.nanoseconds("main", workload, BASE))
        rows.append([title, duration(results.nanoseconds("main", workload, CLASS)), base])
    return table(["", CLASS, BASE], [row for row in rows if row[1] != NONE])


def new_threads(results: Results) -> str:
    """A thread that makes 100 calls and ends."""
    rows = [[name, timed(results, "new", "add", name)] for name in present(results, CONTENDERS)]
    return table(["", "`add`"], [row for row in rows if row[1] != NONE])


def contention(results: Results) -> str:
    """Throughput, fairness and the slowest calls by number of threads."""
    rows = []
    for name in present(results, [BASE, SYMBOL, CLASS, GILSTATE, *PEERS]):
        cells = []
        for threads in (1, 2, 8):
            throughput = results.contended(threads, name, "throughput")
            cells.append(NONE if throughput is None else f"{throughput / 1e6:.2f}")
        for threads in (2, 8):
            fairness = results.contended(threads, name, "fairness")
            cells.append(NONE if fairness is None else f"{fairness:.2f}")
            cells.append(duration(results.contended(threads, name, "slowest")))
        rows.append([name, *cells])
    header = ["", "million calls/s, 1", "2", "8 threads", "Jain, 2", "99.9 %, 2", "Jain, 8", "99.9 %, 8"]
    return table(header, rows)


def figure(value: float, unit: str) -> str:
    """With its unit, if it has one."""
    text = f"{value:,.0f}" if value >= 1000 else f"{value:.4g}"
    return f"{text} {unit}".strip()


def aim_table(aims: Iterable[Aim]) -> str:
    """Measured beside wanted."""
    rows = []
    for aim in aims:
        cells = [aim.what, figure(aim.figure, aim.unit)]
        if aim.limit is None:
            rows.append([*cells, NONE, NONE])
        else:
            limit = f"{'≥' if aim.is_least else '≤'} {figure(aim.limit, aim.unit)}"
            rows.append([*cells, limit, "yes" if aim.is_met() else "no"])
    return table(["", "measured", "aim", "met"], rows)


def budgets(results: Results) -> str:
    """What the other parts of the benchmark have left."""
    return aim_table(Aim(row["what"], row["figure"], row["limit"], unit=row["unit"]) for row in results.budgets)


def summary(results: Results) -> str:
    """The few rows that the README shows."""
    names = present(results, [BASE, SYMBOL, CLASS, ATTACHED, GILSTATE, *PEERS])
    columns = [("main", "add"), ("main", "greet"), ("foreign", "add")]
    rows = [[name, *[timed(results, place, workload, name) for place, workload in columns]] for name in names]
    return table(["", "`add`", "`greet`", "`add` on a foreign thread"], rows)
