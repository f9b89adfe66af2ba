"""How the worked stories were put right, and what the sample office learnt from them."""

from __future__ import annotations

from datetime import date

from best_desktop.casework import learning, remedies
from best_desktop.casework.desk import Desk
from best_desktop.casework.learning_views import LessonInput, ReviewInput, ShareInput
from best_desktop.casework.queries.learning import lessons_of
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedy_views import ActionView
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import ELSPETH, HANNAH, JOAN, MARCUS, OWEN
from best_desktop.domain.learning_words import Audience, Forum
from best_desktop.domain.vocabulary import Channel, LetterCode


def plan_w01_put_right(play: Play) -> None:
    """W01's action outlives its answer: told on 9 May 2025, done on 15 May 2025."""
    text = "The part has come. The engineer fits it next Thursday."
    told = {"How it stands": text}
    play.send_about(date(2025, 5, 9), MARCUS, "W01", LetterCode.L19, Channel.EMAIL, texts=told)
    _plan_done(play, date(2025, 5, 15), MARCUS, "W01", "The part was fitted and tested.")


def plan_learning(play: Play) -> None:
    """What else was promised is done, but for one; lessons are shared and tenants look on."""
    _plan_done(play, date(2025, 6, 5), JOAN, "W03", "The signs are up; the meeting was held.")
    _plan_done(play, date(2026, 3, 27), ELSPETH, "W02", "Paid by bank transfer.")

    def learn(desk: Desk) -> None:
        given = LessonInput(
            lesson="A part that failed twice is not adjusted a third time: it is replaced.",
            cause="Each visit was booked as a new job, and nobody saw the earlier job sheets.",
            improvement="The engineer sees every job sheet of the last six months.",
            owner_id=play.staff[HANNAH],
            due_on=date(2025, 9, 30),
            told="You let us in three times before we mended your heating.",
        )
        learning.record_learning(desk, play.cases["W01"], given)

    def share(desk: Desk) -> None:
        (lesson,) = lessons_of(desk, play.cases["W01"])
        link = "www.bestha.co.uk/you-said-we-did"
        given = ShareInput(Audience.TENANTS, Forum.ONLINE, desk.today, link)
        learning.share_learning(desk, lesson.id, given)

    def improved(desk: Desk) -> None:
        (lesson,) = lessons_of(desk, play.cases["W01"])
        given = LessonInput(
            lesson.lesson,
            lesson.cause,
            lesson.improvement,
            lesson.owner_id,
            lesson.due_on,
            desk.today,
            lesson.told,
        )
        learning.change_learning(desk, lesson.id, lesson.version, given)

    def none(desk: Desk) -> None:
        because = "The notice had come down in a storm the day before; it is checked weekly."
        learning.record_learning(desk, play.cases["W03"], LessonInput(none_because=because))

    def review(desk: Desk) -> None:
        outcome = "Ring the evening before a visit. Say in the letter who comes."
        given = ReviewInput(desk.today, Forum.SCRUTINY, 6, 4, outcome)
        learning.log_review(desk, given)

    play.on(date(2025, 5, 20), MARCUS, learn)
    play.on(date(2025, 6, 10), JOAN, none)
    play.on(date(2025, 7, 1), OWEN, share)
    play.on(date(2025, 9, 16), HANNAH, improved)
    play.on(date(2026, 10, 15), OWEN, review)


def _left(desk: Desk, play: Play, case: str) -> ActionView:
    """What a story promised and has not done."""
    open_ones = (each for each in actions_of(desk, play.cases[case]) if each.done_on is None)
    return next(open_ones)


def _plan_done(play: Play, day: date, who: str, case: str, note: str) -> None:
    def step(desk: Desk) -> None:
        action = _left(desk, play, case)
        remedies.finish_remedy(desk, action.id, action.version, desk.today, note)

    play.on(day, who, step)
