"""Records added and found by statements written once: the same as peewee would write and read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from peewee import DoesNotExist, IntegrityError, Model, ModelSelect

from best_desktop.domain.vocabulary import (
    Category,
    Channel,
    ComplainantKind,
    LogStatus,
    NextStep,
    StageStart,
)
from best_desktop.store import models
from best_desktop.store.adding import add
from best_desktop.store.database import transaction
from best_desktop.store.finding import belonging_to, by_id
from best_desktop.store.models import Complaint, Note, Person, Staff, Stage

NOW = datetime(2026, 4, 3, 9, 30, 15, 123456, tzinfo=UTC)


def _complaint() -> Complaint:
    staff = add(Staff, name="Siân Ŵyn")
    return add(
        Complaint,
        reference="BEST-2026-0001",
        procedure="policy-2024",
        procedure_version="1",
        received_on=date(2026, 4, 1),
        made_at=NOW,
        logged_at=NOW,
        log_status=LogStatus.SAME_DAY,
        channel=Channel.TELEPHONE,
        kind=ComplainantKind.TENANT,
        category=Category.REPAIRS,
        summary='It\'s cold; "again" – 50 % of it',
        recorded_by=staff,
        next_step=NextStep.ACKNOWLEDGE,
        restricted=True,
    )


@pytest.mark.usefixtures("case_file")
def test_what_is_added_is_what_peewee_reads() -> None:
    with transaction():
        complaint = _complaint()
        stage = add(
            Stage,
            complaint=complaint,
            number=1,
            started_on=date(2026, 4, 1),
            started_how=StageStart.RECEIVED,
            handler=complaint.recorded_by_id,
        )

    read = Complaint.select().where(Complaint.id == complaint.id).get()
    assert read.reference == "BEST-2026-0001"
    assert (read.made_at, read.received_on) == (NOW, date(2026, 4, 1))
    assert (read.version, read.restricted, read.waiting, read.details) == (1, True, False, "")
    assert read.complainant is None
    assert read.recorded_by.name == "Siân Ŵyn"
    assert Stage.get_by_id(stage.id).complaint_id == complaint.id
    assert stage.handler_id == complaint.recorded_by_id


@pytest.mark.usefixtures("case_file")
def test_what_is_found_is_what_peewee_reads() -> None:
    with transaction():
        complaint = _complaint()

    found = by_id(Complaint, complaint.id)

    assert found is not None
    assert found.__data__ == Complaint.select().where(Complaint.id == found.id).get().__data__
    assert Complaint.get_by_id(found.id).__data__ == found.__data__
    assert found.recorded_by.name == "Siân Ŵyn"
    assert found.log_status is LogStatus.SAME_DAY
    assert found.restricted is True
    assert by_id(Complaint, complaint.id + 1) is None
    assert by_id(Complaint, None) is None


@pytest.mark.usefixtures("case_file")
def test_records_that_belong_to_another_come_in_order() -> None:
    with transaction():
        complaint = _complaint()
        for number in (3, 1, 2):
            add(
                Stage,
                complaint=complaint.id,
                number=number,
                started_on=date(2026, 4, number),
                started_how=StageStart.REQUESTED,
            )

    by_number = belonging_to(Stage, "complaint", complaint.id, "number")
    assert [each.number for each in by_number] == [1, 2, 3]
    assert [each.number for each in belonging_to(Stage, "complaint", complaint.id)] == [3, 1, 2]
    assert belonging_to(Note, "complaint", complaint.id) == []
    with pytest.raises(KeyError):
        belonging_to(Stage, "colour", 1)


@pytest.mark.usefixtures("case_file")
def test_an_id_may_be_given() -> None:
    with transaction():
        assert add(Person, id=77, name="Ada").id == 77

    assert Person.get_by_id(77).name == "Ada"


@pytest.mark.usefixtures("case_file")
def test_a_value_that_does_not_belong_is_refused_and_nothing_stays() -> None:
    def wrong_word() -> None:
        with transaction():
            complaint = _complaint()
            add(Stage, complaint=complaint, number=1, started_on=date(2026, 4, 1), started_how="x")

    def one_name_twice() -> None:
        with transaction():
            for _ in range(2):
                add(Staff, name="Twice")

    with pytest.raises(ValueError, match="started_how must be one of StageStart"):
        wrong_word()
    with pytest.raises(IntegrityError):
        one_name_twice()
    assert Staff.select().count() == 0


@pytest.mark.usefixtures("case_file")
def test_nothing_is_added_outside_a_transaction() -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        add(Staff, name="Ada")


@pytest.mark.usefixtures("case_file")
def test_whole_records_are_asked_for_in_peewees_own_words() -> None:
    def peewees(table: type[Model]) -> Any:
        return ModelSelect(table, table._meta.sorted_fields, is_default=True)

    for table in models.ALL:
        assert table.select().sql() == peewees(table).sql()
        for key in table._meta.refs:
            other = key.rel_model
            ours, theirs = table.select(), peewees(table)
            if other is not table:
                ours, theirs = ours.join(other, on=key), theirs.join(other, on=key)
            assert ours.where(other.id > 1).sql() == theirs.where(other.id > 1).sql()
            inside, within = other.select().where(other.id > 1), peewees(other).where(other.id > 1)
            ours, theirs = table.select().where(key.in_(inside)), peewees(table)
            assert ours.sql() == theirs.where(key.in_(within)).sql()


@pytest.mark.usefixtures("case_file")
def test_a_number_nobody_has_does_not_exist() -> None:
    assert Note.get_or_none(Note.id == 7) is None
    with pytest.raises(DoesNotExist):
        Note.get_by_id(7)
