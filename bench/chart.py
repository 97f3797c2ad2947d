"""The chart of docs/performance.md: an SVG that reads on light and on dark ground."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from aims import CONTAINERS, DIRECTIONS
from results import CLASS, CONTENDERS, SYMBOL, Results
from tables import duration, present, ratio

WIDTH = 820
ROW = 24
PLOT_LEFT, PLOT_RIGHT = 232, 632
FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"
STYLE = """
    .ground { fill: #ffffff; stroke: #d0d7de; }
    .title { fill: #1f2328; font-weight: 600; font-size: 15px; }
    .name, .figure { fill: #1f2328; }
    .figure { text-anchor: end; font-size: 12px; font-variant-numeric: tabular-nums; }
    .ours { font-weight: 600; }
    .say { fill: #59636e; font-size: 12px; }
    .middle { text-anchor: middle; }
    .end { text-anchor: end; }
    .grid { stroke: #d0d7de; }
    .base { stroke: #1f2328; stroke-dasharray: 4 3; }
    .span { stroke: #afb8c1; stroke-width: 2; }
    .s0 { fill: #0969da; }
    .s1 { fill: #bc4c00; }
    .s2 { fill: #1a7f37; }
    .s3 { fill: #8250df; }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #0d1117; stroke: #3d444d; }
      .title, .name, .figure { fill: #f0f6fc; }
      .say { fill: #9198a1; }
      .grid { stroke: #2a313a; }
      .base { stroke: #f0f6fc; }
      .span { stroke: #656c76; }
      .s0 { fill: #58a6ff; }
      .s1 { fill: #f0883e; }
      .s2 { fill: #3fb950; }
      .s3 { fill: #bc8cff; }
    }"""


@dataclass
class Panel:
    """Dots on a logarithmic axis: one row a name, one shape and colour a series."""

    title: str
    say: str
    series: Sequence[str]
    rows: Sequence[tuple[str, Sequence[float | None]]]
    ticks: Sequence[tuple[float, str]]
    base: float | None
    figures: Sequence[Sequence[str]]

    def x(self, value: float) -> float:
        """Where a value is."""
        low, high = math.log(self.ticks[0][0]), math.log(self.ticks[-1][0])
        share = (math.log(value) - low) / (high - low)
        return PLOT_LEFT + min(max(share, 0), 1) * (PLOT_RIGHT - PLOT_LEFT)

    def height(self) -> int:
        """With title, legend and axis."""
        return 92 + ROW * len(self.rows)


def text(x: float, y: float, classes: str, words: str) -> str:
    """One line of text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{classes}">{escape(words)}</text>'


def mark(series: int, x: float, y: float) -> str:
    """A circle, a diamond, a square or a triangle."""
    if series == 0:
        return f'<circle class="s0" cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
    shapes = ["M0 -6L6 0L0 6L-6 0Z", "M-4.5 -4.5H4.5V4.5H-4.5Z", "M0 -5.5L5.5 4.5H-5.5Z"]
    return f'<path class="s{series}" transform="translate({x:.1f} {y:.1f})" d="{shapes[series - 1]}"/>'


def legend(panel: Panel, top: float) -> list[str]:
    """Shapes with their names, in one line above the plot."""
    parts, x = [], float(PLOT_LEFT)
    for index, name in enumerate(panel.series):
        parts += [mark(index, x + 6, top - 4), text(x + 18, top, "say", name)]
        x += 36 + 6.6 * len(name)
    return parts


def axis(panel: Panel, top: float) -> list[str]:
    """Lines through the rows, with what they stand for below."""
    bottom = top + ROW * len(panel.rows)
    parts = []
    for value, name in panel.ticks:
        x = panel.x(value)
        parts.append(f'<path class="grid" d="M{x:.1f} {top:.1f}V{bottom:.1f}"/>')
        parts.append(text(x, bottom + 16, "say middle", name))
    if panel.base:
        parts.append(f'<path class="base" d="M{panel.x(panel.base):.1f} {top:.1f}V{bottom:.1f}"/>')
    return parts


def row(panel: Panel, index: int, y: float) -> list[str]:
    """Name, dots and figures of one row."""
    name, values = panel.rows[index]
    classes = "name end ours" if name.startswith("bridge") else "name end"
    parts = [text(PLOT_LEFT - 14, y + 5, classes, name)]
    xs = [(series, panel.x(value)) for series, value in enumerate(values) if value]
    if len(xs) > 1:
        left, right = min(x for _, x in xs), max(x for _, x in xs)
        parts.append(f'<path class="span" d="M{left:.1f} {y:.1f}H{right:.1f}"/>')
    parts += [mark(series, x, y) for series, x in reversed(xs)]
    step = (WIDTH - 24 - PLOT_RIGHT) / max(len(panel.figures[index]), 1)
    for column, words in enumerate(panel.figures[index]):
        parts.append(text(PLOT_RIGHT + step * (column + 1), y + 4, "figure", words))
    return parts


def draw(panel: Panel, top: float) -> list[str]:
    """The whole panel."""
    parts = [text(24, top + 26, "title", panel.title), text(24, top + 46, "say", panel.say)]
    plot = top + 70
    parts += legend(panel, plot - 6)
    parts += axis(panel, plot)
    for index in range(len(panel.rows)):
        parts += row(panel, index, plot + ROW * (index + 0.5))
    return parts


def calls(results: Results) -> Panel:
    """`add` on both kinds of thread."""
    names = present(results, CONTENDERS)
    places = ("main", "foreign")
    rows = [(name, [results.nanoseconds(place, "add", name) for place in places]) for name in names]
    return Panel(
        "A call of add(a, b) from C++",
        "Time of one call, medians; the dashed line is C by hand in its best form on the main thread.",
        ["on the main thread", "on a foreign thread"],
        rows,
        [(30, "30 ns"), (100, "100 ns"), (300, "300 ns"), (1e3, "1 µs"), (3e3, "3 µs"), (1e4, "10 µs"), (3e4, "30 µs")],
        rows[0][1][0],
        [[duration(value) for value in values] for _, values in rows],
    )


def short(title: str) -> str:
    """Without what the table says, too."""
    return title.replace("`", "").partition(" of ")[0].removeprefix("a ")


def containers(results: Results) -> Panel:
    """Containers over C."""
    names = present(results, [SYMBOL, CLASS, "pybind11", "nanobind"])
    rows = []
    for name, title in CONTAINERS.items():
        for verb, direction in DIRECTIONS.items():
            values = [results.ratio("main", f"{verb}_{name}", one) for one in names]
            rows.append((f"{short(title)} {direction}", values))
    return Panel(
        "Containers, tuples and dataclasses",
        "Time over that of C by hand, median of the ratios round by round; the dashed line is C. Figures: C symbol, C++ class.",
        names,
        rows,
        [(0.5, "0.5"), (1, "1"), (2, "2"), (4, "4"), (8, "8"), (16, "16")],
        1,
        [[ratio(value) for value in values[:2]] for _, values in rows],
    )


def svg(results: Results) -> str:
    """Both panels, one below the other."""
    parts: list[str] = []
    top = 0.0
    for panel in (calls(results), containers(results)):
        parts += draw(panel, top)
        top += panel.height() + 20
    height = round(top)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" role="img"'
    title = "What a call costs: the bridge, C by hand and other bindings"
    ground = f'<rect class="ground" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="6"/>'
    before = [f'{head} font-family="{FONT}" font-size="13">', f"<title>{title}</title>", f"<style>{STYLE}\n</style>"]
    return "\n  ".join([*before, ground, *parts]) + "\n</svg>\n"
