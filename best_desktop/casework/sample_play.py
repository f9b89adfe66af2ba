"""Plays dated steps through the use cases, in the order of their days, as people at their desks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from best_desktop.casework import letters
from best_desktop.casework.case_file import desk_now
from best_desktop.casework.closing import conclude_lapsed
from best_desktop.casework.desk import LONDON, Desk
from best_desktop.casework.letter_drafts import LetterDraft
from best_desktop.casework.letter_offers import letter_offers
from best_desktop.domain.letter_abouts import About
from best_desktop.domain.vocabulary import Channel, LetterCode

Step = Callable[[Desk], None]


@dataclass
class Play:
    """A play in rehearsal: steps are planned in any order and played by their moment."""

    moment: datetime
    staff: dict[str, int] = field(default_factory=dict)
    schemes: dict[str, int] = field(default_factory=dict)
    departments: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)
    cases: dict[str, int] = field(default_factory=dict)
    steps: list[tuple[datetime, int, str, Step]] = field(default_factory=list)

    def clock(self) -> datetime:
        """The moment of the step being played."""
        return self.moment.astimezone(UTC)

    def desk(self, who: str) -> Desk:
        """Somebody's desk at the moment of the step."""
        return desk_now(clock=self.clock, staff_id=self.staff[who], computer="SAMPLE")

    def plan(self, when: datetime, who: str, step: Step) -> None:
        """Plan what somebody does at a local moment."""
        self.steps.append((when.replace(tzinfo=LONDON), len(self.steps), who, step))

    def on(self, day: date, who: str, step: Step, at: time = time(14, 0)) -> None:
        """Plan what somebody does on a day, in the early afternoon unless said otherwise."""
        self.plan(datetime.combine(day, at), who, step)

    def play(self, until: datetime | None = None) -> None:
        """Play the planned steps, those up to a moment where one is given."""
        for when, _, who, step in sorted(self.steps, key=lambda each: each[:2]):
            if until is not None and when > until:
                break
            self._mornings(when)
            self.moment = when
            step(self.desk(who))
        if until is not None:
            self._mornings(until)
            self.moment = until
        self.steps.clear()

    def _mornings(self, until: datetime) -> None:
        """Conclude what has lapsed on each weekday up to a moment, as the window does on opening.

        The days before the first case are passed over.
        """
        if not self.cases:
            return
        desk = self.desk("Owen Pritchard")
        morning = datetime.combine(self.moment.date(), time(8, 30), LONDON)
        while (morning := morning + timedelta(days=1)) <= until:
            if morning.weekday() < 5:
                self.moment = morning
                conclude_lapsed(replace(desk, today=morning.date()))

    def send(
        self,
        day: date,
        who: str,
        case: str,
        code: LetterCode,
        channel: Channel,
        *,
        texts: Mapping[str, str] | None = None,
        reason: str = "",
        at: time = time(15, 0),
    ) -> None:
        """Plan a letter: written, issued and sent on one day."""

        def step(desk: Desk) -> None:
            send_letter(desk, self.cases[case], code, channel, texts=texts, reason=reason)

        self.on(day, who, step, at)

    def send_about(
        self,
        day: date,
        who: str,
        case: str,
        code: LetterCode,
        channel: Channel,
        *,
        texts: Mapping[str, str] | None = None,
        at: time = time(15, 30),
    ) -> None:
        """Plan a letter about the newest thing of a case that it can be about on that day."""

        def step(desk: Desk) -> None:
            about = newest_thing(desk, self.cases[case], code)
            draft = letters.start_letter(desk, self.cases[case], code, about=about)
            send_draft(desk, draft, channel, texts=texts)

        self.on(day, who, step, at)


def newest_thing(desk: Desk, complaint_id: int, code: LetterCode) -> About | None:
    """The newest thing that a letter can be about now."""
    offers = letter_offers(desk, complaint_id)
    return [each.wish.about for each in offers if each.wish.code is code][-1]


def send_letter(
    desk: Desk,
    complaint_id: int,
    code: LetterCode,
    channel: Channel,
    *,
    texts: Mapping[str, str] | None = None,
    reason: str = "",
) -> int:
    """Write, issue and send a letter today; returns its id. ``texts`` replace blocks by name."""
    draft = letters.start_letter(desk, complaint_id, code)
    return send_draft(desk, draft, channel, texts=texts, reason=reason)


def send_draft(
    desk: Desk,
    draft: LetterDraft,
    channel: Channel,
    *,
    texts: Mapping[str, str] | None = None,
    reason: str = "",
) -> int:
    """Issue and send a letter that was begun; returns its id."""
    blocks = tuple(
        replace(each, text=texts[each.name]) if texts and each.name in texts else each
        for each in draft.blocks
    )
    advice = [each.message for each in letters.letter_problems(desk, draft.id, blocks)]
    why = "Read through before it went out." if advice else ""
    letters.issue_letter(desk, draft.id, draft.version, blocks, desk.today, why)
    if channel in (Channel.LETTER, Channel.IN_PERSON):
        letters.record_printed(desk, draft.id, desk.today)
    letters.record_sent(desk, draft.id, desk.today, channel, reason)
    return draft.id
