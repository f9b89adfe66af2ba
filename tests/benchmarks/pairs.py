"""Timing in pairs: each round does every variant once, so that all meet the same weather."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

Run = Callable[[], object]
Times = tuple[float, float]
"""Seconds of processor and of the clock on the wall."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What was aimed at: the ratio to the limit that performance asks for, None where none."""

    ratio: float | None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; times in milliseconds of processor, ratios of each kind of time."""

    what: str
    limit_name: str
    ours: float
    limit: float
    ratio: float
    wall_ratio: float
    goal: Goal

    @property
    def met(self) -> str:
        """Whether the goal is met, "" where there is none."""
        if self.goal.ratio is None:
            return ""
        return "yes" if self.ratio <= self.goal.ratio else "no"


def timed(run: Run) -> Times:
    """Processor and wall time of one call."""
    processor, wall = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - processor, time.perf_counter() - wall


def interleaved(
    variants: Mapping[str, Run], rounds: int, *, measure: Callable[[Run], Times] = timed
) -> dict[str, list[Times]]:
    """The times of each variant, round by round; a first round is thrown away."""
    times: dict[str, list[Times]] = {name: [] for name in variants}
    for number in range(rounds + 1):
        for name, run in variants.items():
            taken = measure(run)
            if number:
                times[name].append(taken)
    return times


def compare(
    what: str,
    ours: Run,
    limits: Mapping[str, tuple[Run, Goal]],
    rounds: int,
    *,
    measure: Callable[[Run], Times] = timed,
    each: int = 1,
) -> list[Result]:
    """One line for each limit; ``each`` is how many operations one run holds."""
    variants = {"ours": ours, **{name: run for name, (run, _) in limits.items()}}
    times = interleaved(variants, rounds, measure=measure)
    return [
        Result(
            what=what,
            limit_name=name,
            ours=_milliseconds(times["ours"], each),
            limit=_milliseconds(times[name], each),
            ratio=_ratio(times["ours"], times[name], 0),
            wall_ratio=_ratio(times["ours"], times[name], 1),
            goal=goal,
        )
        for name, (_, goal) in limits.items()
    ]


def _milliseconds(times: Sequence[Times], each: int) -> float:
    return 1000 * median(processor for processor, _ in times) / each


def _ratio(ours: Sequence[Times], limit: Sequence[Times], kind: int) -> float:
    pairs = zip(ours, limit, strict=True)
    return median(mine[kind] / theirs[kind] for mine, theirs in pairs if theirs[kind])
