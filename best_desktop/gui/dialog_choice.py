"""Which dialog stands behind a command or a move; each is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from best_desktop.domain.import_kinds import ImportKind
from best_desktop.domain.moves import Move
from best_desktop.domain.new_issues import is_raised_later
from best_desktop.domain.surveys import SurveyStep
from best_desktop.gui.actions import Ask, Command, shortcuts
from best_desktop.gui.office import Office

Make = Callable[[Office, int | None, QWidget], QDialog]


def make(ask: Ask, office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    """Make the dialog of a command or a move.

    Raises:
        KeyError: it opens no dialog.
    """
    return DIALOGS[ask](office, complaint_id, parent)


def survey_dialog(step: SurveyStep, office: Office, answer_id: int, parent: QWidget) -> QDialog:
    """Make the dialog of the next step of a survey answer.

    Raises:
        Refused: the answer is not there.
    """
    if step is SurveyStep.CONTACT:
        from best_desktop.gui.dialogs.survey_contact import SurveyContactDialog

        return SurveyContactDialog(office, None, parent, answer_id=answer_id)
    if step is SurveyStep.LOG_COMPLAINT:
        from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

        return LogComplaintDialog(office, None, parent, survey_id=answer_id)
    if step is SurveyStep.LOG_REQUEST:
        from best_desktop.gui.dialogs.service_request import ServiceRequestDialog

        return ServiceRequestDialog(office, None, parent, survey_id=answer_id)
    if step is SurveyStep.LOG_COMPLIMENT:
        from best_desktop.gui.dialogs.compliment import ComplimentDialog

        return ComplimentDialog(office, None, parent, survey_id=answer_id)
    from best_desktop.gui.dialogs.sort_survey import SortSurveyDialog

    return SortSurveyDialog(office, None, parent, answer_id=answer_id)


def _new_complaint(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.log_complaint import LogComplaintDialog

    return LogComplaintDialog(office, complaint_id, parent)


def _paste_form(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.paste_form import PasteFormDialog

    return PasteFormDialog(office, complaint_id, parent)


def _offer_formal(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.offer import OfferDialog

    return OfferDialog(office, complaint_id, parent)


def _safety(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.safety import SafetyDialog

    return SafetyDialog(office, complaint_id, parent)


def _new_compliment(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.compliment import ComplimentDialog

    return ComplimentDialog(office, complaint_id, parent)


def _new_comment(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.comment import CommentDialog

    return CommentDialog(office, complaint_id, parent)


def _new_service_request(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.service_request import ServiceRequestDialog

    return ServiceRequestDialog(office, complaint_id, parent)


def _new_survey_answer(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.survey_answer import SurveyAnswerDialog

    return SurveyAnswerDialog(office, complaint_id, parent)


def _import(kind: ImportKind, office: Office, _: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.import_file import ImportDialog

    return ImportDialog(office, kind, parent)


def _correct_details(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.correct_details import CorrectDetailsDialog

    return CorrectDetailsDialog(office, complaint_id, parent)


def _who_speaks(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.who_speaks import WhoSpeaksDialog

    return WhoSpeaksDialog(office, complaint_id, parent)


def _add_proof(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.add_proof import AddProofDialog

    return AddProofDialog(office, complaint_id, parent)


def _ask_authority(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.ask_authority import AskAuthorityDialog

    return AskAuthorityDialog(office, complaint_id, parent)


def _direct_authority(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.ask_authority import DirectAuthorityDialog

    return DirectAuthorityDialog(office, complaint_id, parent)


def _hand_over(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.hand_over import HandOverDialog

    return HandOverDialog(office, complaint_id, parent)


def _ask_lead(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_matter import AskLeadDialog

    return AskLeadDialog(office, complaint_id, parent)


def _refer_to_lead(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_matter import ReferToLeadDialog

    return ReferToLeadDialog(office, complaint_id, parent)


def _direct_case(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_matter import DirectCaseDialog

    return DirectCaseDialog(office, complaint_id, parent)


def _answer_lead(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_matter import AnswerLeadDialog

    return AnswerLeadDialog(office, complaint_id, parent)


def _complainant_came(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_came import ComplainantCameDialog

    return ComplainantCameDialog(office, complaint_id, parent)


def _treat_as_request(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.lead_came import TreatAsRequestDialog

    return TreatAsRequestDialog(office, complaint_id, parent)


def _complained_about(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.complained_about import ComplainedAboutDialog

    return ComplainedAboutDialog(office, complaint_id, parent)


def _refer_appointee(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.refer_appointee import ReferAppointeeDialog

    return ReferAppointeeDialog(office, complaint_id, parent)


def _letters_to_send(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.letters_to_send import LettersToSendDialog

    return LettersToSendDialog(office, complaint_id, parent)


def _authority_tasks(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.authority_tasks import AuthorityTasksDialog

    return AuthorityTasksDialog(office, complaint_id, parent)


def _office_day(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.office_day import OfficeDayDialog

    return OfficeDayDialog(office, complaint_id, parent)


def _first_contact(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.first_contact import FirstContactDialog

    return FirstContactDialog(office, complaint_id, parent)


def _extend(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.more_time import MoreTimeDialog

    return MoreTimeDialog(office, complaint_id, parent)


def _decide(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.decide import DecideDialog

    return DecideDialog(office, complaint_id, parent)


def _escalate(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.escalate import EscalateDialog

    return EscalateDialog(office, complaint_id, parent)


def _refuse_escalation(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.refuse_escalation import RefuseEscalationDialog

    return RefuseEscalationDialog(office, complaint_id, parent)


def _move_on(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.move_on import MoveOnDialog

    return MoveOnDialog(office, complaint_id, parent)


def _withdraw(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.withdraw import WithdrawDialog

    return WithdrawDialog(office, complaint_id, parent)


def _mark_duplicate(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.duplicate import DuplicateDialog

    return DuplicateDialog(office, complaint_id, parent)


def _not_accept(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.not_accept import NotAcceptDialog

    return NotAcceptDialog(office, complaint_id, parent)


def _reopen(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.reopen import ReopenDialog

    return ReopenDialog(office, complaint_id, parent)


def _correct_dates(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.correct_dates import CorrectDatesDialog

    return CorrectDatesDialog(office, complaint_id, parent)


def _change_procedure(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.change_procedure import ChangeProcedureDialog

    return ChangeProcedureDialog(office, complaint_id, parent)


def _add_point(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.casework.queries.case import case_view
    from best_desktop.gui.dialogs.new_issue import NewIssueDialog
    from best_desktop.gui.dialogs.point import AddPointDialog

    if complaint_id is not None:
        stage_1 = case_view(office.desk(), complaint_id).stages[0]
        if is_raised_later(stage_1.acknowledged_on):
            return NewIssueDialog(office, complaint_id, parent)
    return AddPointDialog(office, complaint_id, parent)


def _assign(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.assign import AssignDialog

    return AssignDialog(office, complaint_id, parent)


def _add_note(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.note import NoteDialog

    return NoteDialog(office, complaint_id, parent)


def _add_contact(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.contact import ContactDialog

    return ContactDialog(office, complaint_id, parent)


def _add_document(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.attach import AttachDialog

    return AttachDialog(office, complaint_id, parent)


def _write_letter(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.letter_editor import LetterEditor

    return LetterEditor(office, complaint_id, parent)


def _conclude(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.conclude import ConcludeDialog

    return ConcludeDialog(office, complaint_id, parent)


def _shortcuts(office: Office, _complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.shortcuts import ShortcutsDialog

    return ShortcutsDialog(office, parent, rows=shortcuts())


def _help(_office: Office, _complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.help_window import HelpWindow

    return HelpWindow(parent)


def _about(office: Office, _complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.about import AboutDialog

    return AboutDialog(office, parent)


def _flag_hazard(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.flag_hazard import FlagHazardDialog

    return FlagHazardDialog(office, complaint_id, parent)


def _published_numbers(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.determination import PublishedNumberDialog

    return PublishedNumberDialog(office, complaint_id, parent)


def _annual_report(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.annual_report import AnnualReportDialog

    return AnnualReportDialog(office, complaint_id, parent)


def _hold_case(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.hold_record import HoldRecordDialog

    return HoldRecordDialog(office, complaint_id, parent)


def _print_form(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    from best_desktop.gui.dialogs.print_form import PrintFormDialog

    return PrintFormDialog(office, complaint_id, parent)


def _blank_form(office: Office, complaint_id: int | None, parent: QWidget) -> QDialog:
    del complaint_id  # blank whatever complaint is shown
    return _print_form(office, None, parent)


DIALOGS: Mapping[Ask, Make] = {
    Command.NEW_COMPLAINT: _new_complaint,
    Command.NEW_COMPLIMENT: _new_compliment,
    Command.NEW_COMMENT: _new_comment,
    Command.NEW_SERVICE_REQUEST: _new_service_request,
    Command.NEW_SURVEY_ANSWER: _new_survey_answer,
    Command.IMPORT_CASES: partial(_import, ImportKind.CASES),
    Command.IMPORT_COMPLIMENTS: partial(_import, ImportKind.COMPLIMENTS),
    Command.IMPORT_SURVEYS: partial(_import, ImportKind.SURVEYS),
    Command.CORRECT_DETAILS: _correct_details,
    Command.WHO_SPEAKS: _who_speaks,
    Command.ADD_PROOF: _add_proof,
    Command.ASK_AUTHORITY: _ask_authority,
    Command.DIRECT_AUTHORITY: _direct_authority,
    Command.HAND_OVER: _hand_over,
    Command.PASTE_FORM: _paste_form,
    Command.OFFER_FORMAL: _offer_formal,
    Command.SAFETY: _safety,
    Command.ASK_LEAD: _ask_lead,
    Command.REFER_TO_LEAD: _refer_to_lead,
    Command.DIRECT_CASE: _direct_case,
    Command.ANSWER_LEAD: _answer_lead,
    Command.COMPLAINANT_CAME: _complainant_came,
    Command.TREAT_AS_REQUEST: _treat_as_request,
    Command.COMPLAINED_ABOUT: _complained_about,
    Command.FLAG_HAZARD: _flag_hazard,
    Command.HOLD_CASE: _hold_case,
    Command.REFER_APPOINTEE: _refer_appointee,
    Command.CASE_FORM: _print_form,
    Command.BLANK_FORM: _blank_form,
    Command.LETTERS_TO_SEND: _letters_to_send,
    Command.AUTHORITY_TASKS: _authority_tasks,
    Command.OFFICE_DAY: _office_day,
    Command.ANNUAL_REPORT: _annual_report,
    Command.PUBLISHED_NUMBERS: _published_numbers,
    Command.HELP: _help,
    Command.SHORTCUTS: _shortcuts,
    Command.ABOUT: _about,
    Move.FIRST_CONTACT: _first_contact,
    Move.EXTEND: _extend,
    Move.DECIDE: _decide,
    Move.ESCALATE: _escalate,
    Move.REFUSE_ESCALATION: _refuse_escalation,
    Move.MOVE_ON: _move_on,
    Move.WITHDRAW: _withdraw,
    Move.MARK_DUPLICATE: _mark_duplicate,
    Move.NOT_ACCEPT: _not_accept,
    Move.REOPEN: _reopen,
    Move.CORRECT_DATES: _correct_dates,
    Move.CHANGE_PROCEDURE: _change_procedure,
    Move.CONCLUDE: _conclude,
    Move.ADD_POINT: _add_point,
    Move.ASSIGN: _assign,
    Move.ADD_NOTE: _add_note,
    Move.ADD_CONTACT: _add_contact,
    Move.ADD_DOCUMENT: _add_document,
    Move.WRITE_LETTER: _write_letter,
}
