"""The tables and charts of the annual report: the board's figures as everybody may see them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from best_desktop.domain.annual_texts import AnnualTexts
from best_desktop.domain.figures import BoardFigures, Figure, Group, Section
from best_desktop.domain.public_figures import (
    drawn,
    is_shown,
    public_part,
    public_split,
    public_value,
)
from best_desktop.domain.report_blocks import Bars, Block, Bullets, Grid, Part, Words
from best_desktop.domain.small_numbers import shown_total

ABSENT = "–"
_TWO_YEARS = (5.2, 3.4, 3.4)
_STAGES = (
    ("Stage 1", (
        "M1", "M1 late", "M2", "M3", "M3 extended", "M4 stage 1 average", "M4 stage 1 median",
    )),
    ("Stage 2", (
        "M5", "M5 acknowledged", "M5 answered", "M5 extended", "M4 stage 2 average",
        "M4 stage 2 median", "M5x",
    )),
    ("Stage 3 and automatic moves", ("M6", "M6 answered", "M6 extended", "M6 days average", "M7")),
    ("Open at the end of the year", ("M10", "M10 overdue", "M12", "M12 overdue")),
)  # fmt: skip
_PARTS_OF = {"M1 late": "M1", "M11 against": "M11 determinations"}
_OMBUDSMAN = (
    "M11 referrals", "M11 determinations", "M11 against", "M11 orders", "M11 orders done",
    "M11 orders overdue", "M11 recommendations",
)  # fmt: skip
_MONEY = ("M9 money offered", "M9 money ordered", "M9 money offset", "M9 money paid")
_LEARNING = ("L1", "L2", "L3", "M13 days", "M13 on time", "L4", "L5")
_REQUESTS = ("SR", "SR there and then", "SR open", "SR raised", "SR dissatisfied")
_PRAISE = ("CP employee", "CP support_provider", "CP contractor")
_IN_SHORT = ("M1", "M3", "M5", "M5 answered", "M1x", "M11 determinations", "M9 money paid", "CP")
_BREAKDOWNS = (
    ("Category", "What people complained about", "Cause", "by cause"),
    ("Channel", "How complaints reached us", "Way", "by the way they reached us"),
    ("Scheme", "Complaints by scheme", "Scheme", "by scheme"),
    ("Department", "Complaints by department", "Department", "by department"),
)


_ENOUGH_BARS = 3
_HIDDEN_MEASURES = "What is not shown here is in the measures we keep for the regulator."


def known(board: BoardFigures, code: str) -> Figure | None:
    """A figure by its code; None where the report has none such."""
    return next((each for each in board.figures if each.code == code), None)


def _value(board: BoardFigures, code: str, *, whole: bool = False) -> str:
    figure = known(board, code)
    if figure is None:
        return ABSENT
    base = known(board, _PARTS_OF.get(code) or ("SR" if code.startswith("SR ") else ""))
    if base is not None:
        return public_part(figure.numerator or 0, base.numerator or 0)
    return public_value(figure, whole=whole)


def _two_years(
    board: BoardFigures, before: BoardFigures, codes: Iterable[str], *, whole: bool = False
) -> Grid:
    """Each figure of the year with the same of the year before beside it."""
    rows = []
    for code in codes:
        named = known(board, code) or known(before, code)
        if named is not None:
            values = (_value(each, code, whole=whole) for each in (board, before))
            rows.append((plain(named), *values))
    return Grid(_headings(board, before), tuple(rows), _TWO_YEARS, figures=True)


def _headings(board: BoardFigures, before: BoardFigures) -> tuple[str, ...]:
    return "Measure", board.period.label, before.period.label


def plain(figure: Figure) -> str:
    """A figure's name without what only the office reads in it."""
    return figure.name.removesuffix(" (headline)")


def in_short(board: BoardFigures, before: BoardFigures, texts: AnnualTexts) -> Bullets:
    """The year in a few lines."""
    lines = []
    for code in (*_IN_SHORT, *_headline(board)):
        figure = known(board, code)
        if figure is not None:
            whole = texts.full_measures and code.startswith("CH")
            now, then = _value(board, code, whole=whole), _value(before, code, whole=whole)
            lines.append(f"{plain(figure)}: {now}. The year before: {then}.")
    return Bullets(tuple(lines))


def short_rows(board: BoardFigures, before: BoardFigures) -> tuple[tuple[str, str, str], ...]:
    """The same figures in full for the office: each with the year's and the year before's value."""
    rows = []
    for code in (*_IN_SHORT, *_headline(board)):
        figure, then = known(board, code), known(before, code)
        if figure is not None:
            earlier = public_value(then, whole=True) if then else ABSENT
            rows.append((plain(figure), public_value(figure, whole=True), earlier))
    return tuple(rows)


def stage_parts(board: BoardFigures, before: BoardFigures) -> Iterator[Part]:
    """How each stage was handled, the outcomes, and the year by quarters."""
    for heading, codes in _STAGES:
        grid = _two_years(board, before, codes)
        if grid.rows:
            yield Part(heading, (grid,), 3)
    yield Part("Outcomes", tuple(_outcomes(board)), 3)
    yield Part("The year by quarters", tuple(_quarters(board)), 3)


def _outcomes(board: BoardFigures) -> Iterator[Block]:
    headings = ["Stage", "Upheld", "Partly upheld", "Not upheld"]
    unknown = any(each.not_recorded for each in board.outcomes)
    headings += ["No outcome recorded"] if unknown else []
    rows, bars = [], []
    for each in board.outcomes:
        counts = [each.upheld, each.partly_upheld, each.not_upheld]
        shown = public_split([*counts, each.not_recorded] if unknown else counts)
        rows.append((f"Stage {each.stage}", *shown, shown_total(each.total)))
        bars.append((f"Stage {each.stage}", tuple(drawn(value) for value in shown[:3])))
    yield Grid((*headings, "All answers"), tuple(rows), (2,) * (len(headings) + 1))
    if _has_bars(bars):
        yield Bars("Outcomes of our answers, by stage", tuple(headings[1:4]), tuple(bars))


def _quarters(board: BoardFigures) -> Iterator[Block]:
    """The months put together by threes: a month alone is often too small to show."""
    quarters = [board.months[place : place + 3] for place in range(0, len(board.months), 3)]
    names = [f"{each[0].label.split()[0]} to {each[-1].label}" for each in quarters]
    columns = []
    for count in ("received", "answered", "stage_2_received", "stage_2_answered"):
        numbers = [sum(getattr(month, count) for month in each) for each in quarters]
        columns.append([*public_split(numbers), shown_total(sum(numbers))])
    rows = tuple(
        (name, *(column[place] for column in columns))
        for place, name in enumerate((*names, "The year"))
    )
    bars = [
        (name, (drawn(columns[0][place]), drawn(columns[1][place])))
        for place, name in enumerate(names)
    ]
    headings = ("Stage 1 received", "Stage 1 answered", "Stage 2 received", "Stage 2 answered")
    yield Grid(("Quarter", *headings), rows, (4, 2, 2, 2, 2), total=True)
    if _has_bars(bars):
        yield Bars("Stage 1 complaints, by quarter", ("Received", "Answered"), tuple(bars))


def _has_bars(groups: Iterable[tuple[str, tuple[int | str, ...]]]) -> bool:
    """Whether there is anything to draw."""
    return any(isinstance(each, int) and each for _, values in groups for each in values)


def trend_parts(board: BoardFigures) -> Iterator[Part]:
    """What complaints were about, and where: each breakdown with its chart."""
    for title, heading, first, by in _BREAKDOWNS:
        blocks = tuple(_breakdown(board.group(title), first, by))
        yield Part(heading, blocks, 3)


def _breakdown(group: Group, first: str, by: str) -> Iterator[Block]:
    """What may be shown line by line; the others together, which is no more than the rest."""
    rows = [row for row in group.rows if row.received]
    counts = public_split([row.received for row in rows])
    shown = [(row.label, text) for row, text in zip(rows, counts, strict=True) if text.isdigit()]
    if not rows:
        yield Words("No complaint was received in the year.")
        return
    if not shown:
        yield Words(f"There are too few complaints to show them {by}.")
        return
    lines = list(shown)
    if len(rows) > len(shown):
        left = sum(row.received for row in rows) - sum(int(text) for _, text in shown)
        others = f"{len(rows) - len(shown)} others, too few to show one by one"
        lines.append((others, shown_total(left)))
    lines.append(("All stage 1 complaints received", shown_total(group.total.received)))
    yield Grid((first, "Received"), tuple(lines), (7, 2), total=True, figures=True)
    if len(shown) >= _ENOUGH_BARS:
        bars = tuple((label, (drawn(text),)) for label, text in shown)
        yield Bars(f"Stage 1 complaints received, {by}", ("Received",), bars, sideways=True)


def refused(board: BoardFigures, before: BoardFigures) -> Block:
    """Complaints not accepted, by ground (the Code's 8.1 b)."""
    return _split_of(board, before, "M1x", _grounds(board, before))


def _grounds(*boards: BoardFigures) -> list[str]:
    found = [each.code for board in boards for each in board.figures if each.code[:4] == "M1x "]
    return sorted(dict.fromkeys(found))


def _split_of(board: BoardFigures, before: BoardFigures, total: str, parts: Iterable[str]) -> Block:
    """A number with the parts it falls into, for both years."""
    codes = tuple(parts)
    columns = []
    for each in (board, before):
        figures = [known(each, code) for code in codes]
        columns.append(public_split([(one.numerator or 0) if one else 0 for one in figures]))
    names = [plain(named) for code in codes if (named := known(board, code) or known(before, code))]
    rows = [(name, *(column[place] for column in columns)) for place, name in enumerate(names)]
    whole = known(board, total)
    first = (plain(whole) if whole else ABSENT, _value(board, total), _value(before, total))
    return Grid(_headings(board, before), (first, *rows), _TWO_YEARS, figures=True)


def remedies(board: BoardFigures, before: BoardFigures) -> tuple[Block, ...]:
    """Money, then what else put it right."""
    given = [
        each.code
        for each in board.section(Section.REMEDIES)
        if any((found.numerator or 0) for found in (each, known(before, each.code)) if found)
    ]
    money = _two_years(board, before, _MONEY)
    return (money, _two_years(board, before, given)) if given else (money,)


def measures(board: BoardFigures, before: BoardFigures, *, whole: bool) -> tuple[Block, ...]:
    """CH01 and CH02 with their counts, and the rule of each beneath them."""
    codes = _headline(board)
    grid = _two_years(board, before, codes, whole=whole)
    figures = [each for code in codes if (each := known(board, code))]
    rules = tuple(f"{each.code}: {each.rule}" for each in figures)
    valued = [each for each in figures if each.value is not None]
    if all(is_shown(each, whole=whole) for each in valued):
        return grid, Bullets(rules)
    return grid, Words(_HIDDEN_MEASURES, small=True), Bullets(rules)


def _headline(board: BoardFigures) -> tuple[str, ...]:
    """CH01, and CH02 by the denominator that was settled on."""
    return tuple(
        each.code
        for each in board.section(Section.TENANTS)
        if each.code.startswith("CH01") or each.name.endswith("(headline)")
    )


def ombudsman(board: BoardFigures, before: BoardFigures) -> Grid:
    """What the Ombudsman looked at and ordered."""
    return _two_years(board, before, _OMBUDSMAN)


def learning(board: BoardFigures, before: BoardFigures) -> Grid:
    """How much was learnt, shared and put right."""
    return _two_years(board, before, _LEARNING)


def feedback(board: BoardFigures, before: BoardFigures) -> tuple[Block, ...]:
    """Compliments by whom they praise, comments, and requests for a service."""
    return (
        _split_of(board, before, "CP", _PRAISE),
        _two_years(board, before, ("CM", *_REQUESTS)),
    )


def told_alone(board: BoardFigures) -> frozenset[str]:
    """The figures whose value is told by itself, not as a part of another that stands beside it.

    Only these may be told again as restated: a part, such as one outcome of several, could give
    away what is left out of its table.
    """
    codes = {code for _, codes in _STAGES for code in codes}
    codes |= {"M1x", "CP", "CM", "SR", *_OMBUDSMAN, *_MONEY, *_LEARNING, *_headline(board)}
    return frozenset(codes - set(_PARTS_OF))


def explained(board: BoardFigures) -> list[tuple[str, str]]:
    """Names and rules of the figures of the stages; those of the regulator stand by themselves."""
    found, of = [], ""
    for code in (*(code for _, codes in _STAGES for code in codes), "M1x", "M13 days"):
        figure = known(board, code)
        if figure is not None:
            is_part = figure.name.startswith("Of these")
            of = of if is_part else figure.name
            name = f"{of}: {figure.name[0].lower()}{figure.name[1:]}" if is_part else figure.name
            found.append((name, figure.rule))
    return found
