"""`python -m tests.benchmarks [NAME …] [--quick]`: ratios to what cannot be beaten."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator
from itertools import groupby

from tests.benchmarks import complaints, dates, figures, letters, lists, start
from tests.benchmarks.nearer import nearer
from tests.benchmarks.pairs import Result

_PARTS: dict[str, Callable[[bool], Iterator[Result]]] = {
    "start": start.run,
    "lists": lists.run,
    "dates": dates.run,
    "complaints": complaints.run,
    "letters": letters.run,
    "figures": figures.run,
}
_LINE = "{:<42} {:<34} {:>9} {:>9} {:>8} {:>8} {:>7} {:>4}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_PARTS))
    parser.add_argument("--quick", action="store_true", help="small case files and few rounds")
    arguments = parser.parse_args()
    unknown = [each for each in arguments.names if each not in _PARTS]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; choose from {', '.join(_PARTS)}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} processors")
    print("Processor time of one; × is the median ratio of pairs, processor and wall.\n")
    print(_LINE.format("what", "limit", "ours", "limit", "× cpu", "× wall", "goal", ""))
    for name, run in _PARTS.items():
        if not arguments.names or name in arguments.names:
            for what, results in groupby(run(arguments.quick), key=lambda each: each.what):
                for result in results:
                    _print(result)
                print(f"    Nearer the limit: {nearer(what)}", flush=True)
    return 0


def _print(result: Result) -> None:
    goal = "" if result.goal.ratio is None else f"≤ {result.goal.ratio:.3g}"
    print(
        _LINE.format(
            result.what,
            result.limit_name,
            _time(result.ours),
            _time(result.limit),
            _number(result.ratio),
            _number(result.wall_ratio),
            goal,
            result.met,
        ),
        flush=True,
    )


def _time(milliseconds: float) -> str:
    for unit, size in (("ms", 1.0), ("µs", 1e-3)):
        if milliseconds >= size:
            return f"{_number(milliseconds / size)} {unit}"
    return f"{_number(milliseconds * 1e6)} ns"


def _number(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


if __name__ == "__main__":
    sys.exit(main())
