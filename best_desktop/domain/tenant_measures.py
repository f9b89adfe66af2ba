"""CH01 and CH02, the complaint parts of the tenant satisfaction measures (A7–A9, A14, X32).

These readings are assumptions until the regulator's own text has been seen: they sit in this one
module, and their rules print under the figures with their version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from best_desktop.domain.figures import (
    Denominator,
    Figure,
    HomesUsed,
    Measured,
    ReportRules,
    Section,
    share,
)
from best_desktop.domain.periods import Period, year_of
from best_desktop.domain.report_rows import CaseRecord, HomesRecord, StageRecord
from best_desktop.domain.report_scope import AtStage, Scope, began_on
from best_desktop.domain.vocabulary import CaseState, Nation
from best_desktop.domain.working_days import long_date

# How much longer than its base date the Complaint Handling Code lets an answer take, in working
# days, by the Code's year and the stage.
_CODE_EXTENSION = {("2020", 1): 10, ("2020", 2): 10, ("2024", 1): 10, ("2024", 2): 20}
_ROMAN = {Denominator.RECEIVED: "i", Denominator.ANSWERED: "ii", Denominator.ANSWERED_OR_DUE: "iii"}


def year_to_date(period: Period, rules: ReportRules) -> Period:
    """The reporting year the period ends in, up to the end of the period."""
    year = year_of(period.last, rules.year_starts_in_month)
    if year.last == period.last:
        return year
    return Period(f"{year.label} so far", year.first, period.last)


def homes_used(homes: tuple[HomesRecord, ...], year: Period, rules: ReportRules) -> HomesUsed:
    """The homes to divide by: those at the year's end, or the latest entered before it."""
    year_end = year_of(year.first, rules.year_starts_in_month).last
    counted = [
        each
        for each in homes
        if each.year_end <= year_end and (rules.welsh_in_tsm or each.nation is Nation.ENGLAND)
    ]
    if not counted:
        note = (
            f"No homes are entered for {long_date(year_end)} or any year before. Enter them in "
            "Settings to work out CH01."
        )
        return HomesUsed(None, None, note)
    latest = max(each.year_end for each in counted)
    total = sum(each.homes for each in counted if each.year_end == latest)
    note = f"{total:,} homes on {long_date(latest)}"
    if latest != year_end:
        note += f", because those on {long_date(year_end)} are not entered yet: provisional"
    return HomesUsed(total, latest, f"{note}.")


def in_tenant_measures(case: CaseRecord, rules: ReportRules) -> bool:
    """Whether a complaint counts: made by or for a tenant, at a home the regulator counts."""
    return case.counts_for_tsm and (rules.welsh_in_tsm or case.nation is not Nation.WALES)


def code_limit(scope: Scope, case: CaseRecord, stage: StageRecord) -> date | None:
    """The Code's last day for an answer: the date due, but no later than the Code's extension."""
    if stage.due is None or stage.base_due is None:
        return None
    if stage.due <= stage.base_due:  # no more time was taken, and nothing need be counted
        return stage.due
    extension = _CODE_EXTENSION.get((case.code_basis, stage.number))
    if extension is None:
        extension = _CODE_EXTENSION["2024", stage.number]
    return min(stage.due, scope.calendars[case.nation].add(stage.base_due, extension))


def _one_place(number: int, by: int) -> Decimal:
    return (Decimal(number) / Decimal(by)).quantize(Decimal("0.1"), ROUND_HALF_UP)


@dataclass(frozen=True)
class TenantMeasures:
    """Counts CH01 and CH02 over the reporting year to date.

    ``acknowledged`` is whether an answer in time needs an acknowledgement in time too (A8).
    """

    scope: Scope
    year: Period
    homes: HomesUsed
    rules: ReportRules
    acknowledged: bool = True

    def figures(self) -> Iterator[Figure]:
        """CH01 for both stages, then CH02 for both with its three denominators."""
        for stage in (1, 2):
            yield self.per_thousand(stage)
        for stage in (1, 2):
            for denominator in Denominator:
                yield self.in_time(stage, denominator)

    @cached_property
    def _members(self) -> Mapping[int, Sequence[AtStage]]:
        """Whoever counts, by the stage they came to."""
        return {
            number: [pair for pair in pairs if in_tenant_measures(pair[0], self.rules)]
            for number, pairs in self.scope.reached.items()
        }

    @cached_property
    def _received(self) -> Mapping[int, Sequence[AtStage]]:
        """Those of them whose stage began in the year."""
        return {
            number: [pair for pair in pairs if began_on(*pair) in self.year]
            for number, pairs in self._members.items()
        }

    def _who(self, number: int) -> str:
        wales = "" if self.rules.welsh_in_tsm else " Schemes in Wales are left out."
        began = "received" if number == 1 else "moved to stage 2"
        return (
            f"Accepted complaints made by or for tenants, {began} from {self.year.days}; a group "
            f"complaint counts once.{wales}"
        )

    def per_thousand(self, number: int) -> Figure:
        """CH01 for a stage: complaints received for each 1,000 homes."""
        references = tuple(case.reference for case, _ in self._received[number])
        homes = self.homes.homes
        value = float(_one_place(len(references) * 1000, homes)) if homes else None
        return Figure(
            code=f"CH01({number})",
            name=f"Stage {number} complaints per 1,000 homes",
            section=Section.TENANTS,
            measured=Measured.PER_THOUSAND,
            numerator=len(references),
            denominator=homes,
            value=value,
            rule=f"{self._who(number)} Divided by homes, times 1,000, to one decimal place. "
            f"{self.homes.note}",
            references=references,
            met=references,
        )

    def in_time(self, number: int, denominator: Denominator) -> Figure:
        """CH02 for a stage: the share answered within the Code's time."""
        headline = " (headline)" if denominator is self.rules.headline else ""
        return share(
            f"CH02({number})({_ROMAN[denominator]})",
            f"Stage {number} answered within the Code's time, of those {denominator}{headline}",
            Section.TENANTS,
            f"{self._base_rule(number, denominator)} {self._time_rule(number)}",
            (
                (case.reference, self._kept(case, stage))
                for case, stage in self._base(number, denominator)
            ),
        )

    def _base(self, number: int, denominator: Denominator) -> Sequence[AtStage]:
        if denominator is Denominator.ANSWERED:
            return [pair for pair in self._members[number] if pair[1].answered_on in self.year]
        received = self._received[number]
        if denominator is Denominator.RECEIVED:
            return received
        return [pair for pair in received if self._settled(*pair)]

    def _settled(self, case: CaseRecord, stage: StageRecord) -> bool:
        """Answered, or past the Code's limit; withdrawn before that limit, nothing fell due."""
        if stage.answered_on is not None:
            return True
        limit = code_limit(self.scope, case, stage)
        ended = case.ended_on if case.state is CaseState.WITHDRAWN else None
        last = min(self.scope.as_at, ended) if ended else self.scope.as_at
        return limit is not None and limit < last

    def _kept(self, case: CaseRecord, stage: StageRecord) -> bool:
        limit = code_limit(self.scope, case, stage)
        if stage.answered_on is None or limit is None or stage.answered_on > limit:
            return False
        if stage.acknowledge_due is None or not self.acknowledged:
            return True
        return stage.acknowledged_on is not None and stage.acknowledged_on <= stage.acknowledge_due

    def _base_rule(self, number: int, denominator: Denominator) -> str:
        if denominator is Denominator.RECEIVED:
            return self._who(number)
        if denominator is Denominator.ANSWERED_OR_DUE:
            return (
                f"{self._who(number)} Counted: those answered, or past the Code's limit, by "
                f"{long_date(self.scope.as_at)}; left out: those withdrawn before that limit."
            )
        wales = "" if self.rules.welsh_in_tsm else " Schemes in Wales are left out."
        return (
            "Accepted complaints made by or for tenants whose "
            f"stage {number} decision letter was sent from {self.year.days}.{wales}"
        )

    def _time_rule(self, number: int) -> str:
        longest = (
            "10 working days"
            if number == 1
            else "20 working days (10 under the 2021 procedure, which times no stage 2 "
            "acknowledgement)"
        )
        return (
            f"In time: {'acknowledged within 5 working days, and ' if self.acknowledged else ''}"
            f"answered by the date then due but no later than {longest} after the date due before "
            "any more time. A complaint moved on automatically without a decision is never in "
            "time."
        )
