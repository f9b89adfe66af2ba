"""The sample office and data protection: somebody complains of it, and a record is on hold."""

from __future__ import annotations

from datetime import date

from best_desktop.casework.data_requests import log_data_request
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.desk import Desk
from best_desktop.casework.inputs import PersonInput
from best_desktop.casework.queries.feedback import compliments
from best_desktop.casework.retention import place_hold
from best_desktop.casework.retention_views import RecordKey
from best_desktop.casework.sample_play import Play
from best_desktop.domain.vocabulary import Channel, DataRequestKind, RecordKind

_LEAD = "Owen Pritchard"
_ASKED, _HELD = date(2026, 11, 9), date(2026, 11, 12)


def plan_data_rights(play: Play) -> None:
    """Plan one complaint about data protection, not yet due, and one hold."""

    def ask(desk: Desk) -> None:
        words = "A letter about my rent was put through my neighbour’s door."
        person = PersonInput(name="Mr Edwin Pask")
        new = NewDataRequest(DataRequestKind.COMPLAINT, _ASKED, Channel.EMAIL, words, person)
        log_data_request(desk, new)

    def hold(desk: Desk) -> None:
        oldest = compliments(desk)[-1]
        key = RecordKey(RecordKind.COMPLIMENT, oldest.id)
        place_hold(desk, key, "Quoted in the tenants’ newsletter; asked for by the panel.")

    play.on(_ASKED, _LEAD, ask)
    play.on(_HELD, _LEAD, hold)
