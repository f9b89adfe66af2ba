"""The use cases of retention and of people's own data, called once: for who may do what."""

from __future__ import annotations

from pathlib import Path

from best_desktop.casework import data_requests, hazards, retention, subject_access
from best_desktop.casework.data_right_views import NewDataRequest
from best_desktop.casework.retention_views import RecordKey
from best_desktop.domain.vocabulary import Channel, DataRequestKind, Hazard, RecordKind
from best_desktop.store.adding import add
from best_desktop.store.database import transaction
from best_desktop.store.models import Complaint, Disposal, RetentionHold
from tests import builders
from tests.builders import OWEN, Office
from tests.casework.use_cases import DAY, Act, Scene

NOWHERE = Path("no such folder", "Everything.zip")


def prepare(office: Office, case: int) -> None:
    """A batch and a hold for the use cases to work on."""
    owen = office.staff[OWEN]
    with transaction():
        add(Disposal, proposed_on=DAY, proposed_by=owen, words="Yearly review")
        add(
            RetentionHold,
            kind=RecordKind.COMPLAINT,
            number=case,
            reason="A claim",
            placed_on=DAY,
            placed_by=owen,
        )


def _key(at: Scene) -> RecordKey:
    return RecordKey(RecordKind.COMPLAINT, at.case)


ACTS: dict[str, Act] = {
    "retention.place_hold": lambda desk, at: retention.place_hold(desk, _key(at), "A claim"),
    "retention.lift_hold": lambda desk, _: retention.lift_hold(desk, 1, 1, "Settled"),
    "retention.propose_disposal": lambda desk, at: retention.propose_disposal(desk, [_key(at)]),
    "retention.withdraw_disposal": lambda desk, _: retention.withdraw_disposal(desk, 1, 1, "No"),
    "retention.refuse_disposal": lambda desk, _: retention.refuse_disposal(desk, 1, 1, "No"),
    "retention.confirm_disposal": lambda desk, _: retention.confirm_disposal(desk, 1, 1),
    "hazards.flag_hazard": lambda desk, at: hazards.flag_hazard(
        desk, at.case, Complaint.get_by_id(at.case).version, Hazard.EMERGENCY
    ),
    "data_requests.log_data_request": lambda desk, _: data_requests.log_data_request(
        desk,
        NewDataRequest(
            DataRequestKind.COMPLAINT,
            DAY,
            Channel.EMAIL,
            "My letter went astray",
            builders.person(),
        ),
    ),
    "data_requests.acknowledge_data_request": (
        lambda desk, _: data_requests.acknowledge_data_request(desk, 1, 1, DAY)
    ),
    "data_requests.show_authority": lambda desk, _: data_requests.show_authority(desk, 1, 1),
    "data_requests.take_longer": lambda desk, _: data_requests.take_longer(
        desk, 1, 1, "Four years of email", DAY
    ),
    "data_requests.answer_data_request": lambda desk, _: data_requests.answer_data_request(
        desk, 1, 1, DAY, "Sorry", regulator_named=True
    ),
    "subject_access.export_about": lambda desk, _: subject_access.export_about(desk, 1, NOWHERE),
}
