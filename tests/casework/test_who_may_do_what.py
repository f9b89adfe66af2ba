"""Every use case for every role: it gets past the right, or is refused in the table's own words.

The table here is written by hand from section 7 and the rows of the procedure, a line for each use
case: the right it asks for, then a cell for each role. y may, h who handles the complaint, i who
recorded it, d to whom its department is delegated, - may not.
"""

from __future__ import annotations

import ast
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import best_desktop.casework
from best_desktop.casework import (
    deciding,
    letter_drafts,
    more_time,
    referrals,
)
from best_desktop.casework.case_file import close_case_file
from best_desktop.casework.desk import Desk
from best_desktop.casework.errors import CaseworkError, Refused
from best_desktop.casework.inputs import (
    MoreTime,
    RemedyInput,
)
from best_desktop.domain.roles import Position, Right, refusal
from best_desktop.domain.vocabulary import (
    DirectGround,
    ExtensionBasis,
    LetterCode,
    RemedyKind,
    Role,
)
from best_desktop.store.models import Complaint, Delegation
from tests import builders
from tests.builders import MARCUS, OWEN
from tests.casework import use_cases_assessing as assessing
from tests.casework import use_cases_data as data
from tests.casework import use_cases_investigation as investigation
from tests.casework import use_cases_learning as learning
from tests.casework import use_cases_letters as of_letters
from tests.casework import use_cases_outside as outside
from tests.casework import use_cases_publishing as publishing
from tests.casework.use_cases import ACTS as INSIDE
from tests.casework.use_cases import DAY, Act, Scene

ACTS = (
    INSIDE
    | outside.ACTS
    | data.ACTS
    | investigation.ACTS
    | learning.ACTS
    | of_letters.ACTS
    | publishing.ACTS
    | assessing.ACTS
)

COLUMNS = {
    "R": Role.RECORDER,
    "M": Role.MANAGER,
    "D": Role.DEPUTY,
    "A": Role.ADMINISTRATOR,
    "H": Role.HEAD_OF_DEPARTMENT,
    "L": Role.LEAD_COMPLAINTS_OFFICER,
    "S": Role.SENIOR_MANAGER,
    "O": Role.HEAD_OF_HOUSING,
    "X": Role.READ_ONLY,
}
TABLE = """
                                         R M D A H L S O X
complaints.log_complaint                 y y y y y y y y - record
handing_over.hand_over                   y y y y y y y y - hand_over
intake.confirm_logged                    - y y d y y y y - log
intake.answer_offer                      i y y d y y y y - first_contact
intake.answer_safety                     y y y y y y y y - keep_log
referrals.ask_advice                     y y y y y y y y - ask_advice
referrals.refer                          - - - - y - - y - refer
referrals.complainant_came               - - - - - y - - - intervene
referrals.intervene                      - - - - - y - - - intervene
referrals.answer_referral                - - - - - y - - - intervene
referrals.treat_as_request               - - - - - y - - - intervene
referrals.follow_direction               y y y y y y y y - keep_log
feedback.log_compliment                  y y y y y y y y - record
feedback.confirm_compliment              - y y - y y y y - confirm_compliment
feedback.log_comment                     y y y y y y y y - record
service_requests.log_service_request     y y y y y y y y - record
service_requests.finish_service_request  y y y y y y y y - work_request
service_requests.record_missed_visit     y y y y y y y y - work_request
service_requests.hand_over_request       y y y y y y y y - work_request
service_requests.review_service_requests - y y - y y y y - review_requests
surveys.add_survey_answer                y y y y y y y y - record
surveys.triage_answer                    y y y y y y y y - work_request
surveys.record_survey_contact            y y y y y y y y - work_request
surveys.review_answers                   - - - - - y - - - review_surveys
survey_import.keep                       - y y d y y y y - import
compliment_import.keep                   - y y d y y y y - import
case_import.keep                         - y y d y y y y - import
appointees.refer_to_appointee            y y y y y y y y - record
parties.add_person                       y y y y y y y y - keep_people
parties.change_person                    y y y y y y y y - keep_people
people.correct_person                    y y y y y y y y - keep_people
merging.merge_people                     - y y d y y y y - merge_people
vulnerability.note_vulnerability         y y y y y y y y - keep_people
vulnerability.end_vulnerability          y y y y y y y y - keep_people
equality.save_equality                   y y y y y y y y - keep_people
equality.delete_equality                 y y y y y y y y - keep_people
people.agree_adjustment                  y y y y y y y y - agree_adjustment
adjustments.decline_adjustment           y y y y y y y y - agree_adjustment
adjustments.review_adjustment            y y y y y y y y - agree_adjustment
authority.record_speaker                 y y y y y y y y - keep_proof
authority.ask_for_authority              y y y y y y y y - keep_proof
authority.direct_authority               - - - - - y - - - direct_authority
proofs.register_proof                    y y y y y y y y - keep_proof
proofs.review_proof                      y y y y y y y y - keep_proof
proofs.end_proof                         y y y y y y y y - keep_proof
notes.add_note                           y y y y y y y y - keep_log
notes.add_contact                        y y y y y y y y - keep_log
notes.attach                             y y y y y y y y - keep_log
acknowledging.record_first_contact       i y y d y y y y - first_contact
correcting_details.correct_details       h y y d y y y y - correct_details
complained_about.name_staff              h y y d y y y y - correct_details
points.add_point                         h y y d y y y y - correct_details
points.change_point                      h y y d y y y y - correct_details
points.set_wanted                        h y y d y y y y - correct_details
correcting.correct_dates                 - y y d y y y y - correct_dates
correcting.change_procedure              - y y - y y y y - choose_procedure
assigning.assign                         - y y - y y y y - assign
letter_drafts.start_letter               h y y d y y y y - write_letter
letter_drafts.save_draft                 h y y d y y y y - write_letter
letter_copies.choose_format              h y y d y y y y - write_letter
letters.issue_letter                     h y y d y y y y - write_letter
spelling.add_office_word                 y y y y y y y y - keep_log
spelling.take_out_office_word            y y y y y y y y - keep_log
letters.record_printed                   h y y d y y y y - write_letter
letters.record_sent                      h y y d y y y y - write_letter
letters.supersede                        h y y d y y y y - write_letter
laying_aside.lay_aside                   h y y d y y y y - write_letter
personal_letters.start_adjustment_letter y y y y y y y y - agree_adjustment
personal_letters.start_thanks            y y y y y y y y - record
personal_letters.start_appointee_letter  y y y y y y y y - record
more_time.extend                         h y y - y y y y - take_more_time
escalating.request_escalation            i y y d y y y y - escalate
escalating.refuse_escalation             - - - - - y y y - settle_late
escalating.move_on                       h y y d y y y y - move_on
closing.withdraw                         h y y - y y y y - end
closing.mark_duplicate                   h y y - y y y y - end
closing.conclude                         h y y d y y y y - conclude
closing.reopen                           - y y - y y y y - reopen
remedies.finish_remedy                   i y y d y y y y - update_remedy
remedies.plan_remedy                     i y y d y y y y - update_remedy
remedies.tell_update                     i y y d y y y y - update_remedy
contractors.name_contractor              h y y d y y y y - correct_details
learning.record_learning                 h y y d y y y y - keep_learning
learning.change_learning                 h y y d y y y y - keep_learning
learning.share_learning                  h y y d y y y y - keep_learning
learning.answer_theme                    - y y - y y y y - answer_theme
learning.log_review                      - y y - y y y y - answer_theme
learning.correct_review                  - y y - y y y y - answer_theme
evidence.add_evidence                    i y y d y y y y - investigate
evidence.weigh_evidence                  i y y d y y y y - investigate
information.ask_for_information          i y y d y y y y - investigate
information.chase                        i y y d y y y y - investigate
information.record_reply                 i y y d y y y y - investigate
information.close_without_reply          i y y d y y y y - investigate
ticking.save_checklist                   i y y d y y y y - investigate
declaring.declare_conflict               h h h h h h h h - declare_conflict
new_issues.join_issue                    h y y d y y y y - correct_details
new_issues.log_issue_apart               y y y y y y y y - record
deciding.save_decision                   h y y d y y y y - prepare_decision
not_accepting.not_accept                 - y y - y y y y - propose_not_accepted
compensation.record_impact               h y y - y y y y - offer_compensation
compensation.offer                       h y y - y y y y - offer_compensation
compensation.answer_offer                h y y d y y y y - settle_compensation
compensation.set_off                     h y y d y y y y - settle_compensation
compensation.record_paid                 h y y d y y y y - settle_compensation
ombudsman.note_contact                   y y y y y y y y - note_outside_contact
ombudsman.refer                          h y y - y y y y - work_with_ombudsman
ombudsman.close_referral                 h y y - y y y y - work_with_ombudsman
ombudsman.ask_evidence                   h y y - y y y y - work_with_ombudsman
ombudsman.record_evidence_sent           h y y - y y y y - work_with_ombudsman
ombudsman.publish_number                 - - - - y y y y - record_determination
determinations.record_determination      - - - - y y y y - record_determination
determinations.record_order_done         h y y - y y y y - work_with_ombudsman
determinations.answer_recommendation     - - - - y y y y - record_determination
people.add_scheme                        - y y d y y y y - keep_office
people.add_department                    - y y d y y y y - keep_office
office_lists.change_scheme               - y y d y y y y - keep_office
office_lists.change_department           - y y d y y y y - keep_office
people.add_staff                         - - - - - y - y - keep_staff
office_lists.change_staff                - - - - - y - y - keep_staff
absences.enter_absence                   y y y y y y y y - enter_absence
absences.change_absence                  y y y y y y y y - enter_absence
absences.remove_absence                  y y y y y y y y - enter_absence
delegating.delegate                      - y - - y y - y - delegate
delegating.end_delegation                - y - - y y - y - delegate
office_calendar.add_office_day           - - - - - y - y - change_settings
office_calendar.switch_bank_holiday      - - - - - y - y - change_settings
office_calendar.remove_office_day        - - - - - y - y - change_settings
settings.change_settings                 - - - - - y - y - change_settings
letterheads.set_logo                     - - - - - y - y - change_settings
letterheads.remove_logo                  - - - - - y - y - change_settings
letterheads.set_signatories              - - - - - y - y - change_settings
wordings.save_wording                    - - - - - y - y - change_settings
wordings.take_back                       - - - - - y - y - change_settings
wordings.keep_own                        - - - - - y - y - change_settings
homes.enter_homes                        - - - - - y - y - change_settings
library.add_title                        - - - - - y - y - keep_library
library.change_title                     - - - - - y - y - keep_library
library.retire_title                     - - - - - y - y - keep_library
library.restore_title                    - - - - - y - y - keep_library
library.add_version                      - - - - - y - y - keep_library
library.record_review                    - - - - - y - y - keep_library
library.ask_for_copy                     y y y y y y y y - provide_copy
library.record_copy_sent                 y y y y y y y y - provide_copy
registers.export_register                - y y d y y y y - export
case_register.export_cases               - y y d y y y y - export
office_workbooks.complaints_register     - y y d y y y y - export
office_workbooks.requests_and_comments   - y y d y y y y - export
office_workbooks.trends_and_learning     - y y d y y y y - export
due_calendar.due_calendar                - y y d y y y y - export
office_workbooks.due_list                - y y d y y y y - export
evidence_packs.keep_pack                 - y y d y y y y - export
office_workbooks.ombudsman_orders        - y y d y y y y - export
office_workbooks.adjustments_due         - y y d y y y y - export
compliments_report.compliments_report    - y y d y y y y - export
compliments_report.compliments_register  - y y d y y y y - export
reports.board_workbook                   - y y d y y y y - export
reports.trends_workbook                  - y y d y y y y - export
board_pack.board_pdf                     - y y d y y y y - export
measures.measures_workbook               - y y d y y y y - export
measures.measures_json                   - y y d y y y y - export
measures.board_json                      - y y d y y y y - export
survey_report.survey_workbook            - y y d y y y y - export
survey_report.give_report                - y y d y y y y - export
compliment_file.compliment_file          - y y d y y y y - export
subject_access.export_about              - y y d y y y y - export
data_requests.log_data_request           y y y y y y y y - record
data_requests.acknowledge_data_request   y y y y y y y y - work_request
data_requests.show_authority             y y y y y y y y - work_request
data_requests.take_longer                y y y y y y y y - work_request
data_requests.answer_data_request        y y y y y y y y - work_request
self_assessment.begin_assessment         - - - - - y - y - assess
self_assessment.answer_provision         - - - - - y - y - assess
self_assessment.settle_assessment        - - - - - y - y - assess
self_assessment.reopen_assessment        - - - - - y - y - assess
board_pack.give_to_board                 - - - - - y y y - publish
assessment_files.assessment_workbook     - y y d y y y y - export
assessment_files.assessment_pdf          - y y d y y y y - export
annual_report.save_texts                 - - - - - y y y - publish
annual_report.approve                    - - - - - y y y - publish
annual_report.publish                    - - - - - y y y - publish
annual_report.annual_workbook            - y y d y y y y - export
annual_report.annual_pdf                 - y y d y y y y - export
published.published_file                 - y y d y y y y - export
published.correct_publication            - - - - - y y y - publish
published.withdraw_publication           - - - - - y y y - publish
hazards.flag_hazard                      y y y y y y y y - keep_log
retention.place_hold                     - - - - y y y y - propose_disposal
retention.lift_hold                      - - - - y y y y - propose_disposal
retention.propose_disposal               - - - - y y y y - propose_disposal
retention.withdraw_disposal              - - - - y y y y - propose_disposal
retention.refuse_disposal                - - - - - y y y - approve_disposal
retention.confirm_disposal               - - - - - y y y - approve_disposal
"""
BY_ITSELF = {
    "case_file._begin": "a new case file furnishes itself",
    "case_file._staff_by_account": "somebody signs in for the first time",
    "moving._note": "whoever holds the file moves it, at the prompt; the line says who did",
    "closing.conclude_lapsed": "what has lapsed is concluded on opening, whoever opens it",
}
"""The use cases that ask for no right, and why."""


# Retiring and restoring, and a few more, share the transaction of a common step.
SHARED = {
    "information.record_reply": "information._close",
    "information.close_without_reply": "information._close",
    "office_workbooks.complaints_register": "office_workbooks._book",
    "office_workbooks.requests_and_comments": "office_workbooks._book",
    "office_workbooks.trends_and_learning": "office_workbooks._book",
    "office_workbooks.due_list": "office_workbooks._book",
    "office_workbooks.ombudsman_orders": "office_workbooks._book",
    "office_workbooks.adjustments_due": "office_workbooks._book",
    "compliments_report.compliments_report": "compliments_report._book",
    "compliments_report.compliments_register": "compliments_report._book",
    "annual_report.annual_workbook": "annual_report._file",
    "annual_report.annual_pdf": "annual_report._file",
    "library.retire_title": "library._use",
    "library.restore_title": "library._use",
    "letterheads.set_signatories": "settings.change_settings",
    "wordings.save_wording": "wordings._save",
    "wordings.take_back": "wordings._save",
    "wordings.keep_own": "wordings._save",
}


@pytest.fixture(scope="module")
def scene() -> Iterator[Scene]:
    """Built once; each cell begins from a copy of it."""
    at = builders.office(":memory:")
    colleagues = {}
    for role in Role:
        name = f"Only {role.label}"
        at.staff[name] = builders.staff(at.desk(OWEN, date(2025, 4, 1)), name, roles=(role,))
        colleagues[role] = name
    case, other = builders.acknowledged(at), builders.acknowledged(at)
    desk = at.desk(MARCUS, DAY)
    promise = RemedyInput(RemedyKind.ACTION, "Mend the boiler", due_on=date(2025, 6, 2))
    begun = builders.decision(at, case, complete=False, remedies=(promise,))
    deciding.save_decision(desk, case, begun)
    for each in (case, other):
        more = MoreTime(ExtensionBasis.EXPLANATION, date(2025, 5, 9), "The part is not here.")
        more_time.extend(desk, each, more)
    draft = letter_drafts.start_letter(desk, case, LetterCode.L03).id
    issued = builders.issued(at, other, LetterCode.L03, DAY)
    shown = builders.view(at, case)
    sent = next(each.id for each in shown.letters if each.code is LetterCode.L01)
    referrals.complainant_came(at.desk(OWEN), case, DAY, DirectGround.UNHEARD, "Unheard")
    outside.prepare(at, case, shown.points[0].id)
    investigation.prepare(at, case)
    data.prepare(at, case)
    of_letters.prepare(at)
    yield Scene(at, colleagues, case, draft, issued, sent, shown.remedies[0].id, shown.points[0].id)
    close_case_file()


@pytest.fixture(scope="module")
def kept(scene: Scene) -> Iterator[sqlite3.Connection]:  # noqa: ARG001 - it is what is kept
    """A copy of the scene's case file, for each cell to begin from."""
    copy = sqlite3.connect(":memory:")
    _connection().backup(copy)
    yield copy
    copy.close()


def _connection() -> Any:
    return Complaint._meta.database.connection()


def _rows() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Use case, its right and its cells in the order of the columns."""
    found = {}
    for line in TABLE.splitlines()[2:]:
        name, *cells, right = line.split()
        assert len(cells) == len(COLUMNS)
        found[name] = (right, tuple(cells))
    return found


ROWS = _rows()
STANDINGS = {
    "h": Position(handles=True),
    "i": Position(involved=True),
    "d": Position(delegated=True),
}


def _stand(scene: Scene, who: str, how: str) -> None:
    """Put somebody in a place with the complaints, past the use cases."""
    staff = scene.office.staff[who]
    if how == "h":
        Complaint.update(handler=staff).execute()
    elif how == "i":
        Complaint.update(recorded_by=staff).execute()
    else:
        Delegation.create(
            department=scene.office.departments["Property"],
            administrator=staff,
            given_by=scene.office.staff[MARCUS],
            from_on=DAY,
            to_on=None,
            version=1,
        )


def _outcome(act: Act, desk: Desk, scene: Scene, right: Right) -> str | None:
    """The words of a refusal by right; None where the right was had, whatever came after."""
    try:
        act(desk, scene)
    except Refused as refused:
        if str(refused).startswith(f"You may not {right}."):
            return str(refused)
    except CaseworkError:
        pass
    return None


@pytest.mark.clause("P-15.2", "R-2.1.6", "R-3.1")
@pytest.mark.parametrize("name", ROWS)
def test_each_role_may_do_what_the_table_says_and_nothing_more(
    scene: Scene, kept: sqlite3.Connection, name: str
) -> None:
    right_name, cells = ROWS[name]
    right, act = Right(right_name), ACTS[name]
    for role, cell in zip(COLUMNS.values(), cells, strict=True):
        who = scene.colleagues[role]
        standings = ("", "h", "i", "d") if cell == "-" else ("", *cell.replace("y", ""))
        for how in standings:
            kept.backup(_connection())
            if how:
                _stand(scene, who, how)
            desk = scene.office.desk(who, DAY)
            said = _outcome(act, desk, scene, right)
            if cell == "y" or (how and how == cell):
                assert said is None, (role, how)
            else:
                words = refusal(right, {role}, STANDINGS.get(how))
                assert said == words is not None, (role, how)


def _asking() -> dict[str, str | None]:
    """Each function of casework that begins a use case, with the right it names."""
    found: dict[str, str | None] = {}
    for path in sorted(Path(best_desktop.casework.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and _begins(call):
                        found[f"{path.stem}.{function.name}"] = _right_named(call)
    return found


def _begins(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Name):
        return call.func.id == "exporting"
    return isinstance(call.func, ast.Attribute) and call.func.attr in {
        "working",
        "working_through",
    }


def _right_named(call: ast.Call) -> str | None:
    if isinstance(call.func, ast.Name):
        return str(Right.EXPORT.value)
    (given,) = call.args
    if isinstance(given, ast.Constant):
        assert given.value is None
        return None
    if isinstance(given, ast.Call):  # what a letter that belongs to no complaint belongs to
        assert ast.unparse(given) in {"right_to(letter_id)", "right_of(code)"}
        return str(Right.WRITE_LETTER.value)
    assert isinstance(given, ast.Attribute), ast.dump(given)
    assert isinstance(given.value, ast.Name)
    assert given.value.id == "Right"
    return str(Right[given.attr].value)


@pytest.mark.clause("P-15.2")
def test_every_use_case_is_in_the_table_with_the_right_it_asks_for() -> None:
    wanted: dict[str, str | None] = dict.fromkeys(BY_ITSELF)
    wanted["exporting.exporting"] = str(Right.EXPORT.value)  # what every export goes through
    for name, (right, _cells) in ROWS.items():
        wanted[SHARED.get(name, name)] = right
    assert _asking() == wanted
    assert set(ACTS) == set(ROWS)
