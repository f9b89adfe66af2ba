"""An issue raised later: three questions, and the rule says whether it joins (P-7.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from best_desktop.casework.investigation_views import ApartInput, IssueInput
from best_desktop.casework.new_issues import join_issue, log_issue_apart
from best_desktop.casework.queries.investigation import investigation
from best_desktop.domain.investigation_words import IssueDecision
from best_desktop.domain.new_issues import Judgement, judge_issue
from best_desktop.domain.vocabulary import Category, Channel, LetterCode
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.form_dialog import FormDialog
from best_desktop.gui.forms.ui_new_issue import Ui_NewIssueForm
from best_desktop.gui.letter_wishes import offer_newest

if TYPE_CHECKING:
    from best_desktop.gui.office import Office

_YES, _NO = "yes", "no"
_JOINED_SAVED = "Joined as a new point. The dates stay as they are."
_APART_SAVED = "Logged apart as a complaint of its own, linked both ways."


class NewIssueDialog(FormDialog):
    """The answer to the questions stands at once beneath them, with what it means for dates."""

    draft_name = "new-issue"

    def __init__(
        self, office: Office, complaint_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        """Open for one complaint."""
        super().__init__(office, complaint_id, parent)
        self.ui = Ui_NewIssueForm()
        self.build(self.ui)
        ui, case = self.ui, self.case()
        self._answered = investigation(office.desk(), self.case_id).answered
        self.say(ui.intro, f"{case.reference}, {case.who}: {case.summary}")
        ui.related.offer_texts([(_YES, "Yes"), (_NO, "No, about something else")])
        ui.channel.offer_words(Channel)
        ui.category.offer_words(Category)
        ui.raised_on.set_date(office.today)
        for signal in (
            ui.related.currentIndexChanged,
            ui.would_delay.toggled,
            ui.category.currentIndexChanged,
            ui.raised_on.changed,
        ):
            signal.connect(self._judge)
        self._judge()
        self.ready()
        ui.issue.setFocus()

    def restored(self) -> None:
        self._judge()

    def judged(self) -> Judgement | None:
        """What the rule says; None while the first question is open."""
        related = self.ui.related.text_value()
        if not related:
            return None
        return judge_issue(
            related=related == _YES,
            answered=self._answered is not None,
            would_delay=self.ui.would_delay.isChecked(),
        )

    def _judge(self) -> None:
        ui, judged = self.ui, self.judged()
        apart = judged is not None and judged.decision is IssueDecision.APART
        in_time = ui.related.text_value() == _YES and self._answered is None
        ui.would_delay.setVisible(in_time)
        self.show_rows(apart, ui.channel, ui.category)
        other = ui.category.word(Category) is Category.OTHER
        self.show_rows(apart and other, ui.category_other)
        raised = ui.raised_on.date_or_none()
        late = raised is not None and raised < self.office.today
        self.show_rows(apart and late, ui.late_reason)
        self.say(ui.verdict, self._verdict(judged))
        self.saved_words = _APART_SAVED if apart else _JOINED_SAVED
        ui.main_button.setText("&Log apart" if apart else "&Join to complaint")
        self.settle()
        self.grow()

    def _verdict(self, judged: Judgement | None) -> str:
        if judged is None:
            return ""
        if judged.decision is IssueDecision.APART:
            raised = self.ui.raised_on.date_or_none()
            day = long_date(raised) if raised else "the day it was raised"
            return (
                f"It is logged apart. {judged.why} It becomes a complaint of its own, linked both "
                f"ways; its clock runs from {day}."
            )
        due = self.case().next_due
        stays = f" The due date stays {long_date(due)}." if due else ""
        return f"It joins the complaint as a new point. {judged.why}{stays}"

    def save(self) -> int | None:
        ui, judged, desk = self.ui, self.judged(), self.office.desk()
        given = IssueInput(
            issue=ui.issue.toPlainText(),
            raised_on=ui.raised_on.chosen(),
            related=ui.related.text_value() == _YES,
            would_delay=ui.would_delay.isChecked() and not ui.would_delay.isHidden(),
            reason=ui.reason.toPlainText(),
        )
        if judged is None or judged.decision is IssueDecision.JOINED:
            join_issue(desk, self.case_id, given)
            return self.case_id
        apart = ApartInput(
            ui.channel.chosen(Channel),
            ui.category.chosen(Category),
            late_reason=ui.late_reason.toPlainText() if ui.late_reason.isEnabled() else "",
            category_other=ui.category_other.text() if ui.category_other.isEnabled() else "",
        )
        return log_issue_apart(desk, self.case_id, given, apart).id

    def after_saving(self) -> None:
        said = f"{self.saved_words} The letter tells them what was decided and why (P-7.1.3)."
        offer_newest(self, LetterCode.L17, said)
