"""The thank-you for a survey answer, which names the usual ways of reaching us (R-2.2.4)."""

from __future__ import annotations

import re

from best_desktop.casework.desk import Desk
from best_desktop.casework.queries.surveys import survey_answer
from best_desktop.domain.greeting import greeting
from best_desktop.paths import resource

_FIELD = re.compile(r"\{(\w+)\}")


def thank_you_text(desk: Desk, answer_id: int | None = None) -> str:
    """The text for one answer, or for a survey as a whole; to be pasted into a message.

    A way of reaching us that the office's settings leave empty is left out.

    Raises:
        Refused: the answer is not there.
    """
    row = survey_answer(desk, answer_id) if answer_id is not None else None
    office = desk.settings.office
    values = {
        "greeting": f"{greeting(row.who)}," if row and row.who else "Hello,",
        "repair": f"your repair {row.repair_reference}" if row else "your repair",
        "telephone": office.telephone,
        "text_number": office.text_number,
        "email": office.email,
        "address": ", ".join((office.name, *office.address)),
        "website": office.website,
        "facebook": office.facebook,
        "instagram": office.instagram,
        "office": office.name,
    }
    template = resource("surveys", "thank-you.txt").read_text(encoding="utf-8")
    lines = [line for line in template.splitlines() if _has_all(line, values)]
    # One pass: what a person is called is never read as a field.
    return "\n".join(_FIELD.sub(lambda found: values[found[1]], line) for line in lines).strip()


def _has_all(line: str, values: dict[str, str]) -> bool:
    return all(values[name] for name in _FIELD.findall(line))
