"""What was promised: who sees to it, and what the complainant is told meanwhile (P-7.3.2)."""

from __future__ import annotations

from best_desktop.casework.queries import choices
from best_desktop.casework.queries.remedies import actions_of
from best_desktop.casework.remedies import plan_remedy, tell_update
from best_desktop.casework.remedy_views import RemedyPlan, RemedyTold
from best_desktop.domain.vocabulary import Channel
from best_desktop.gui.dates import long_date
from best_desktop.gui.dialogs.about_one import AboutOneDialog
from best_desktop.gui.forms.ui_plan_remedy import Ui_PlanRemedy
from best_desktop.gui.forms.ui_tell_update import Ui_TellUpdate

_INTERVALS = (7, 14, 28)


class _AboutRemedyDialog(AboutOneDialog):
    """Something promised on a complaint."""

    def read(self) -> None:
        every = actions_of(self.office.desk(), self.case_id)
        self.remedy = next(each for each in every if each.id == self.row_id)

    def fill(self) -> None:
        remedy = self.remedy
        due = f"\nPromised for {long_date(remedy.due_on)}." if remedy.due_on else ""
        told = ""
        if remedy.updates:
            last = remedy.updates[0]
            told = f"\nLast told {long_date(last.told_on)}: {last.text}"
        self.say(self.ui.intro, f"{remedy.kind}: {remedy.description}{due}{told}")


class PlanRemedyDialog(_AboutRemedyDialog):
    """Who sees to it and how often the complainant hears of it."""

    form = Ui_PlanRemedy
    first = "owner_id"
    saved_words = "Saved. The action is on their list."

    def fill(self) -> None:
        super().fill()
        ui, remedy = self.ui, self.remedy
        handler = "The handler"
        ui.owner_id.offer_choices(choices.staff(self.office.desk()), empty=handler)
        ui.owner_id.choose(remedy.owner_id or 0)
        ui.due_on.set_date(remedy.due_on)
        self.show_rows(remedy.due_on is None, ui.due_on)
        days = sorted({*_INTERVALS, remedy.update_days or _INTERVALS[0]})
        ui.update_days.offer_texts(
            ((str(each), f"Every {each} days") for each in days), empty="Only where it is late"
        )
        ui.update_days.choose(str(remedy.update_days or ""))

    def save(self) -> int | None:
        ui, remedy = self.ui, self.remedy
        days = ui.update_days.text_value()
        plan = RemedyPlan(
            ui.owner_id.chosen_id(),
            int(days) if days else None,
            remedy.due_on or ui.due_on.date(),
        )
        plan_remedy(self.office.desk(), remedy.id, remedy.version, plan)
        return self.case_id


class TellUpdateDialog(_AboutRemedyDialog):
    """What they were told; no date of the complaint moves."""

    form = Ui_TellUpdate
    first = "channel"
    kept_as = "tell-update"
    saved_words = "Update recorded. No date of the complaint changes."

    def fill(self) -> None:
        super().fill()
        self.ui.told_on.set_date(self.office.today)
        self.ui.channel.offer_words(Channel)

    def save(self) -> int | None:
        ui = self.ui
        told = RemedyTold(
            ui.told_on.chosen(),
            ui.channel.chosen(Channel),
            ui.text.toPlainText(),
            ui.next_on.date(),
        )
        tell_update(self.office.desk(), self.remedy.id, told)
        return self.case_id
