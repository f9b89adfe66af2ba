"""The sample office's annual reports: one published with the board's response, one begun."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.annual_report import approve, publish, save_texts
from best_desktop.casework.annual_views import AnnualInput, AnnualPublication, Approval
from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.annual import annual_report
from best_desktop.casework.sample_play import Play
from best_desktop.casework.sample_steps import OWEN

_PUBLISHED, _BEGUN = date(2025, 3, 31), date(2026, 3, 31)


def plan_annual_reports(play: Play) -> None:
    """2024/25 went to the board in June and onto the website in July 2025; 2025/26 is a draft."""
    play.on(date(2025, 6, 2), OWEN, _write)
    play.on(date(2025, 6, 19), OWEN, _approved)
    play.on(date(2025, 7, 3), OWEN, _published)
    play.on(date(2026, 11, 9), OWEN, _begin)


def _write(desk: Desk) -> None:
    given = AnnualInput(
        self_assessment="We assessed ourselves in May 2025 and comply with the Code.",
        performance=(
            "Every complaint of the year was answered in time. We changed to two stages on the "
            "day the new policy came into force."
        ),
        findings="The Ombudsman made no finding that we did not comply with the Code.",
        improvements=(
            "What tenants told us changed how we work:\n"
            "- A visit is announced the day before.\n"
            "- A letter says whom to ask, with a telephone number."
        ),
        learning="Lessons go to the tenants’ panel each quarter and to every team meeting.",
    )
    save_texts(desk, _PUBLISHED, 0, given)


def _approved(desk: Desk) -> None:
    response = (
        "The board thanks everybody who told us what went wrong. It asks for the time to put "
        "things right to be reported with each quarter."
    )
    version = annual_report(desk, _PUBLISHED).version
    approve(desk, _PUBLISHED, version, Approval(desk.today, response))


def _published(desk: Desk) -> None:
    address = "www.bestha.co.uk/complaints/annual-report-2024-25"
    publish(desk, _PUBLISHED, AnnualPublication(desk.today, address))


def _begin(desk: Desk) -> None:
    given = AnnualInput(performance="Every stage 1 complaint of the year was answered in time.")
    save_texts(desk, _BEGUN, 0, given)
