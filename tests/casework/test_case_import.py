"""Histories from an older register: kept with their own dates, faults named, never twice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from best_desktop.casework.case_history import Register
from best_desktop.casework.case_import import check_register, import_cases, propose_columns
from best_desktop.casework.errors import CaseworkError, InvalidInput, Refused
from best_desktop.casework.importing import read_table_file
from best_desktop.casework.queries.case import case_view
from best_desktop.casework.standing import facts_of, standing_of
from best_desktop.domain.case_columns import CaseField
from best_desktop.domain.roles import Right
from best_desktop.domain.vocabulary import (
    CaseState,
    Category,
    Channel,
    ComplainantKind,
    LogStatus,
    Nation,
    Outcome,
    RefusalGround,
)
from best_desktop.store.errors import StoreError
from best_desktop.store.models import (
    AuditEntry,
    Complaint,
    Deadline,
    Department,
    NotAccepted,
    Scheme,
    Stage,
)
from tests.builders import Office

HEAD = "reference,procedure,received,acknowledged,s1_response,s1_outcome"


def register(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "Old register.csv"
    path.write_text(text, encoding="utf-8")
    return path


def read_register(path: Path) -> list[Register]:
    return [Register(each, propose_columns(each)) for each in read_table_file(path).sheets]


def kept(office: Office, tmp_path: Path, text: str) -> list[Complaint]:
    desk = office.desk()
    import_cases(desk, "Old register.csv", read_register(register(tmp_path, text)))
    return list(Complaint.select().order_by(Complaint.id))


def faults(office: Office, tmp_path: Path, text: str) -> list[tuple[int, str, str]]:
    checked = check_register(office.desk(), read_register(register(tmp_path, text)))
    return [(each.row, each.column, each.cure) for each in checked.faults]


def test_a_history_keeps_its_reference_and_its_dates(office: Office, tmp_path: Path) -> None:
    """Nothing is stamped with the day of the import."""
    day = date(2026, 11, 20)
    office.clock.set(day)
    complaint = kept(
        office,
        tmp_path,
        "reference,procedure,complainant_kind,scheme,nation,category,department,channel,summary,"
        "received,issue_date,acknowledged,s1_ext_notice,s1_ext_days,s1_response,s1_outcome,"
        "escalated,escalation_kind,s2_acknowledged,s2_response,s2_outcome,counts_for_tsm\n"
        "OLD-17,policy-2024,Support provider,Larkfield House,England,repairs,Property,Email,"
        "Damp again,2026-01-05,2025-12-01,2026-01-08,2026-01-20,5,2026-01-27,Partly upheld,"
        "2026-02-10,requested,2026-02-12,2026-03-10,upheld,Y\n",
    )[0]
    assert complaint.reference == "OLD-17"
    assert complaint.received_on == date(2026, 1, 5)
    assert office.desk().local(complaint.made_at).date() == date(2026, 1, 5)
    assert office.desk().local(complaint.logged_at).date() == date(2026, 1, 5)
    assert complaint.log_status is LogStatus.SAME_DAY
    assert complaint.issue_on == date(2025, 12, 1)
    assert (complaint.kind, complaint.channel) == (ComplainantKind.SUPPORT_PROVIDER, Channel.EMAIL)
    assert complaint.category is Category.REPAIRS
    assert complaint.scheme_id == office.schemes["Larkfield House"]
    assert complaint.department_id == office.departments["Property"]
    assert (complaint.state, complaint.stage) == (CaseState.CONCLUDED, 2)
    assert complaint.concluded_on == date(2026, 3, 10)
    first, second = Stage.select().order_by(Stage.number)
    assert (first.outcome, second.outcome) == (Outcome.PARTLY_UPHELD, Outcome.UPHELD)
    entry = AuditEntry.select().order_by(AuditEntry.id.desc()).first()
    assert (entry.action, entry.complaint_id) == ("Import complaint", complaint.id)


@pytest.mark.parametrize(
    "row",
    [
        "A1,policy-2024,2026-11-02,,,",
        "A2,policy-2024,2026-11-02,2026-11-04,,",
        "A3,policy-2024,2026-11-02,2026-11-04,2026-11-12,upheld",
        "A4,policy-2024,2026-01-05,2026-01-08,2026-01-20,not upheld",
        "A5,procedure-2021,2023-01-05,2023-01-09,2023-01-30,",
        "A6,procedure-2021,2026-11-02,,,",
    ],
)
def test_the_dates_kept_are_those_the_engine_derives(
    office: Office, tmp_path: Path, row: str
) -> None:
    """What the lists show of an imported complaint is what is worked out when it is opened."""
    office.clock.set(date(2026, 11, 20))
    complaint = kept(office, tmp_path, f"{HEAD}\n{row}\n")[0]
    desk = office.desk()
    standing = standing_of(desk, complaint)
    rows = Deadline.select().where(Deadline.complaint == complaint.id).order_by(Deadline.id)
    assert [(each.kind, each.stage_number, each.due_on, each.met_on) for each in rows] == [
        (each.kind, each.stage, each.due, each.met_on) for each in standing.schedule.milestones
    ]
    due = standing.schedule.next_due()
    assert complaint.next_due == (due.promised if due else None)
    assert complaint.state is facts_of(desk, complaint).state
    assert case_view(desk, complaint.id).reference == complaint.reference


def test_an_answered_complaint_is_closed_while_the_next_stage_can_be_asked_for(
    office: Office, tmp_path: Path
) -> None:
    office.clock.set(date(2026, 11, 20))
    rows = kept(
        office,
        tmp_path,
        f"{HEAD}\nA1,,2026-11-02,2026-11-04,2026-11-12,upheld\n"
        "A2,,2026-01-05,2026-01-08,2026-01-20,upheld\n",
    )
    assert [each.state for each in rows] == [CaseState.CLOSED, CaseState.CONCLUDED]
    assert rows[1].concluded_on == date(2026, 2, 17)  # 28 days after 20 January


def test_a_complaint_not_accepted_keeps_its_ground(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    first, second = kept(
        office,
        tmp_path,
        "reference,received,acknowledged,accepted,refusal_ground\n"
        "A1,2026-01-05,2026-01-08,N,E3\nA2,2026-01-06,,no,\n",
    )
    assert first.state is second.state is CaseState.NOT_ACCEPTED
    refusals = list(NotAccepted.select().order_by(NotAccepted.id))
    assert [(each.ground, each.decided_on) for each in refusals] == [
        (RefusalGround.TOO_OLD, date(2026, 1, 8)),
        (None, date(2026, 1, 6)),
    ]


def test_what_the_register_left_out_is_said_to_be_not_recorded(
    office: Office, tmp_path: Path
) -> None:
    office.clock.set(date(2026, 11, 20))
    complaint = kept(office, tmp_path, "reference,received\nA1,2026-11-02\n")[0]
    assert complaint.channel is Channel.NOT_RECORDED
    assert (complaint.category, complaint.category_other) == (Category.OTHER, "Not recorded")
    assert (complaint.summary, complaint.scheme, complaint.department) == (
        "Not recorded",
        None,
        None,
    )
    assert (complaint.kind, complaint.counts_for_tsm) == (ComplainantKind.TENANT, True)


def test_unknown_schemes_and_departments_are_added_and_a_category_of_its_own_is_kept(
    office: Office, tmp_path: Path
) -> None:
    """A name in another nation is another place; a Welsh row without a scheme stays Welsh."""
    office.clock.set(date(2026, 11, 20))
    rows = kept(
        office,
        tmp_path,
        "reference,received,scheme,nation,department,category\n"
        "A1,2026-11-02,Larkfield House,,Lettings,Parking\n"
        "A2,2026-11-02,Larkfield House,Wales,Lettings,Other\n"
        "A3,2026-11-02,New Court,Wales,,\n"
        "A4,2026-11-02,,Wales,,\n"
        "A5,2026-11-02,new court,,,\n"
        "A6,2026-11-02,Larkfield House,Wales,,\n",
    )
    schemes = [Scheme.get_by_id(each.scheme_id) for each in rows]
    names = [each.name for each in schemes]
    assert names == [
        "Larkfield House",
        "Larkfield House (Wales)",
        "New Court",
        "Scheme not recorded",
        "New Court",
        "Larkfield House (Wales)",
    ]
    assert [each.nation for each in schemes[1:4]] == [Nation.WALES] * 3
    assert rows[0].category_other == "Parking"
    assert Department.select().where(Department.name == "Lettings").count() == 1
    assert Scheme.select().where(Scheme.name == "New Court").count() == 1


def test_a_second_run_adds_none(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    text = "reference,received\nA1,2026-11-02\na2,2026-11-03\n"
    assert len(kept(office, tmp_path, text)) == 2
    again = import_cases(office.desk(), "x.csv", read_register(register(tmp_path, text.upper())))
    assert again.kept == 0
    assert [each.row for each in again.checked.repeated] == [2, 3]
    assert Complaint.select().count() == 2


def test_a_reference_like_ours_is_never_given_again(office: Office, tmp_path: Path) -> None:
    from tests import builders

    office.clock.set(date(2026, 11, 20))
    text = "reference,received\nBEST-2026-0041,2026-11-02\nBEST-2026-0007,2026-11-03\n"
    kept(office, tmp_path, text)
    new = builders.complaint(office, received=date(2026, 11, 20))
    assert Complaint.get_by_id(new).reference == "BEST-2026-0042"


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        (",,2026-01-05,,,", "reference", "Fill it in"),
        ("A1,,,,,", "received", "Fill it in"),
        ("A1,,2026-02-30,,,", "received", "no such day"),
        ("A1,,31/02/2026,,,", "received", "no such day"),
        ("A1,,46027,,,", "received", "year, month and day"),
        ("A1,,+3d 2026,,,", "received", "year, month and day"),
        ("A1,,Early in 2026,,,", "received", "year, month and day"),
        ("A1,,2026-12-24,,,", "received", "after today"),
        ("A1,policy-2019,2026-01-05,,,", "procedure", "policy-2024 or procedure-2021"),
        ("A1,,2026-01-05,2026-01-04,,", "acknowledged", "before received"),
        ("A1,,2026-01-05,2026-01-06,2026-01-04,", "s1_response", "before received"),
        ("A1,,2026-01-05,2026-01-06,2026-01-08,won", "s1_outcome", "partly_upheld"),
        ("A1,,2026-01-05,2026-01-06,,upheld", "s1_outcome", "s1_response is empty"),
        ("A12345678901234567890,,2026-01-05,,,", "reference", "20 characters"),
        ("\N{ZERO WIDTH SPACE},,2026-01-05,,,", "reference", "no letter and no number"),
    ],
)
def test_a_fault_names_its_column_and_its_cure(
    office: Office, tmp_path: Path, row: str, column: str, words: str
) -> None:
    office.clock.set(date(2026, 11, 20))
    found = faults(office, tmp_path, f"{HEAD}\n{row}\n")
    assert [(number, name) for number, name, _ in found] == [(2, column)]
    assert words in found[0][2]


def test_a_receipt_that_lies_ahead_is_named_before_what_seems_too_early(
    office: Office, tmp_path: Path
) -> None:
    office.clock.set(date(2026, 11, 20))
    found = faults(office, tmp_path, f"{HEAD}\nA1,,2027-03-01,2026-03-04,,\n")
    assert [(column, cure[:17]) for _, column, cure in found] == [
        ("received", "It is after today"),
        ("acknowledged", "It is before rece"),
    ]


@pytest.mark.parametrize(
    ("columns", "values", "column"),
    [
        ("nation", "Scotland", "nation"),
        ("channel", "pigeon", "channel"),
        ("channel", "Not recorded", "channel"),
        ("complainant_kind", "cat", "complainant_kind"),
        ("accepted", "maybe", "accepted"),
        ("counts_for_tsm", "2", "counts_for_tsm"),
        ("accepted,refusal_ground", "Y,E3", "refusal_ground"),
        ("accepted,s1_response,escalated", "N,2026-01-08,2026-01-12", "accepted"),
        ("s1_ext_notice,s1_ext_days", "2026-01-08,ten", "s1_ext_days"),
        ("s1_ext_notice,s1_agreed_date", "2026-01-08,2099-12-30", "s1_agreed_date"),
        ("s3_escalated,escalated,s1_response", "2026-03-01,2026-02-01,2026-01-20", "s3_escalated"),
    ],
)
def test_words_of_closed_sets_are_checked(
    office: Office, tmp_path: Path, columns: str, values: str, column: str
) -> None:
    office.clock.set(date(2026, 11, 20))
    found = faults(office, tmp_path, f"reference,received,{columns}\nA1,2026-01-05,{values}\n")
    assert [each[1] for each in found] == [column]


def test_the_same_reference_twice_in_a_file_is_a_fault_of_the_second(
    office: Office, tmp_path: Path
) -> None:
    office.clock.set(date(2026, 11, 20))
    found = faults(office, tmp_path, "reference,received\nA1,2026-01-05\na1,2026-01-06\n")
    assert [(number, column) for number, column, _ in found] == [(3, "reference")]
    assert "Row 2" in found[0][2]
    kept(office, tmp_path, "reference,received\nA1,2026-01-05\n")
    again = faults(office, tmp_path, "reference,received\nA1,2026-01-05\na1,2026-01-06\n")
    assert again == found  # as before it was in the case file


def test_all_or_nothing(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    path = register(tmp_path, "reference,received\nA1,2026-01-05\nA2,never\n")
    with pytest.raises(Refused, match="1 row cannot be imported, so none was"):
        import_cases(office.desk(), "x.csv", read_register(path), whole=True)
    assert not Complaint.select().exists()
    path = register(tmp_path, "reference,received\nA1,2026-01-05\nA2,2026-01-06\n")
    assert import_cases(office.desk(), "x.csv", read_register(path), whole=True).kept == 2


def test_cancel_keeps_whole_chunks(office: Office, tmp_path: Path) -> None:
    class StoppedError(Exception):
        """Somebody pressed Cancel."""

    def report(_percent: int, words: str) -> None:
        if words.startswith("250 of"):
            raise StoppedError

    office.clock.set(date(2026, 11, 20))
    rows = "".join(f"A{number},2026-01-05\n" for number in range(260))
    registers = read_register(register(tmp_path, f"reference,received\n{rows}"))
    with pytest.raises(StoppedError):
        import_cases(office.desk(), "x.csv", registers, report=report)
    assert Complaint.select().count() == 250


def test_what_a_colleague_kept_meanwhile_is_left(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    text = "reference,received\nA1,2026-01-05\nA2,2026-01-06\n"
    registers = read_register(register(tmp_path, text))

    def colleague(_percent: int, words: str) -> None:
        if words.startswith("Checking") and not Complaint.select().exists():
            first = register(tmp_path, "reference,received\nA1,2026-01-05\n")
            busy.append(import_cases(office.desk(), "y.csv", read_register(first)))

    busy: list[object] = []
    done = import_cases(office.desk(), "x.csv", registers, report=colleague)
    assert (len(busy), done.kept) == (1, 1)


def test_what_the_store_refuses_is_said_in_its_words(office: Office) -> None:
    with (
        pytest.raises(CaseworkError, match="The drive is full"),
        office.desk().working_through(Right.IMPORT),
    ):
        raise StoreError("The drive is full")


def test_somebody_without_the_right_imports_nothing(office: Office, tmp_path: Path) -> None:
    from tests.builders import DILYS

    path = register(tmp_path, "reference,received\nA1,2025-01-05\n")
    with pytest.raises(Refused):
        import_cases(office.desk(DILYS), "x.csv", read_register(path))


def test_a_file_without_the_needed_columns_is_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="Choose the column that holds “Received”"):
        check_register(
            office.desk(), read_register(register(tmp_path, "ref,date\nA1,2026-01-05\n"))
        )


@pytest.mark.parametrize(
    "typed", ["03/04/2026", "3/4/2026", "3.4.26", "3 April 2026", "2026-04-03", "3/4/2026 00:00"]
)
def test_a_date_may_be_written_day_first(office: Office, tmp_path: Path, typed: str) -> None:
    """Excel saves a list as CSV with the dates as they are shown: 03/04/2026 is 3 April."""
    office.clock.set(date(2026, 11, 20))
    complaint = kept(office, tmp_path, f"reference,received\nA1,{typed}\n")[0]
    assert complaint.received_on == date(2026, 4, 3)


def test_odd_rows_are_kept_and_said(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    text = "reference,received,accepted,s1_ext_days\nA1,2026-01-05,N,5\n"
    checked = check_register(office.desk(), read_register(register(tmp_path, text)))
    assert len(checked.histories) == 1
    assert any("s1_ext_notice is empty" in each for each in checked.warnings)
    assert any("refusal_ground" in each for each in checked.warnings)


def test_dates_of_a_workbook_are_read_as_dates(office: Office, tmp_path: Path) -> None:
    from openpyxl import Workbook

    office.clock.set(date(2026, 11, 20))
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Received", "Reference", "Acknowledged", "Counts for TSM", "s1 ext notice"])
    sheet.append([date(2026, 1, 5), 17, date(2026, 1, 8), True, None])
    path = tmp_path / "Old.xlsx"
    book.save(path)
    import_cases(office.desk(), path.name, read_register(path))
    complaint = Complaint.get()
    assert (complaint.reference, complaint.received_on) == ("17", date(2026, 1, 5))


def test_agreed_dates_and_panels_of_a_history(office: Office, tmp_path: Path) -> None:
    """All kinds of more time come to the same dates as in the engine."""
    office.clock.set(date(2026, 11, 20))
    head = (
        "reference,procedure,received,acknowledged,s1_ext_notice,s1_ext_days,s1_agreed_date,"
        "s1_response,escalated,escalation_kind,s2_response,s3_escalated,s3_panel_date\n"
    )
    first, second, third = kept(
        office,
        tmp_path,
        f"{head}A1,policy-2024,2026-10-05,2026-10-06,2026-10-19,,2026-11-30,,,,,,\n"
        "A2,procedure-2021,2026-01-05,2026-01-06,2026-01-19,10,,2026-02-02,2026-02-10,requested,"
        "2026-03-02,2026-03-10,2026-04-30\n"
        "A3,policy-2024,2026-10-05,2026-10-06,2026-10-20,7,,,,,,,\n",
    )
    for complaint in (first, second, third):
        standing = standing_of(office.desk(), complaint)
        rows = Deadline.select().where(Deadline.complaint == complaint.id).order_by(Deadline.id)
        assert [(each.kind, each.due_on) for each in rows] == [
            (each.kind, each.due) for each in standing.schedule.milestones
        ]
    assert first.next_due == date(2026, 11, 30)
    assert third.next_due == date(2026, 10, 29)


@pytest.mark.parametrize(
    ("column", "word", "field", "meant"),
    [
        ("channel", "Phone", "channel", Channel.TELEPHONE),
        ("channel", "Website form", "channel", Channel.WEBSITE),
        ("channel", "E-mail", "channel", Channel.EMAIL),
        ("channel", "in writing", "channel", Channel.LETTER),
        ("complainant_kind", "Neighbour", "kind", ComplainantKind.OTHER_THIRD_PARTY),
        ("complainant_kind", "resident", "kind", ComplainantKind.TENANT),
    ],
)
def test_other_words_of_older_registers(
    office: Office, tmp_path: Path, column: str, word: str, field: str, meant: object
) -> None:
    office.clock.set(date(2026, 11, 20))
    text = f"reference,received,{column}\nA1,2026-11-02,{word}\n"
    assert getattr(kept(office, tmp_path, text)[0], field) is meant


def test_the_columns_of_a_register_are_settled_once(office: Office, tmp_path: Path) -> None:
    """Headings of an office's own: chosen, remembered, named in each fault and each cure."""
    office.clock.set(date(2026, 11, 20))
    desk = office.desk()
    text = "Logged,Our ref,Reply,Result\n5/1/2026,A1,20/1/2026,upheld\n5/1/2026,A2,,upheld\n"
    sheet = read_table_file(register(tmp_path, text)).sheets[0]
    assert propose_columns(sheet) == {CaseField.REFERENCE: 1}
    chosen = {
        CaseField.REFERENCE: 1,
        CaseField.RECEIVED: 0,
        CaseField.S1_ANSWERED: 2,
        CaseField.S1_OUTCOME: 3,
    }
    done = import_cases(desk, "Old.csv", [Register(sheet, chosen)])
    assert (done.kept, done.checked.rows_at_fault) == (1, (("Old register.csv", 3),))
    (fault,) = done.checked.faults
    assert (fault.column, fault.value) == ("Result", "upheld")
    assert fault.cure == "It has an outcome but Reply is empty. Fill it in."
    assert done.checked.warnings == (
        "Line 2, acknowledged: It is empty though there is Reply, which is not judged without it.",
    )
    assert propose_columns(sheet) == chosen
    entries = AuditEntry.select().where(AuditEntry.action == "Import columns")
    assert entries.count() == 1
    import_cases(desk, "Old.csv", [Register(sheet, chosen)])
    assert entries.count() == 1
    ours = read_table_file(register(tmp_path, "Logged,received,reference\n")).sheets[0]
    assert propose_columns(ours)[CaseField.RECEIVED] == 1


def test_what_is_put_right_is_not_proposed_wrong_again(office: Office, tmp_path: Path) -> None:
    office.clock.set(date(2026, 11, 20))
    text = "reference,Date received,Date opened\nA1,2026-01-05,2026-01-06\n"
    sheet = read_table_file(register(tmp_path, text)).sheets[0]
    said = propose_columns(sheet)
    assert said == {CaseField.REFERENCE: 0, CaseField.RECEIVED: 1}
    import_cases(office.desk(), "a.csv", [Register(sheet, {**said, CaseField.RECEIVED: 2})])
    assert propose_columns(sheet)[CaseField.RECEIVED] == 2
    other = read_table_file(register(tmp_path, text.replace("A1", "A2"))).sheets[0]
    import_cases(office.desk(), "b.csv", [Register(other, said)])
    assert propose_columns(sheet) == said


def test_nothing_is_remembered_of_headings_that_say_themselves(
    office: Office, tmp_path: Path
) -> None:
    office.clock.set(date(2026, 11, 20))
    kept(office, tmp_path, "reference,received\nA1,2026-01-05\n")
    assert not AuditEntry.select().where(AuditEntry.action == "Import columns").exists()
