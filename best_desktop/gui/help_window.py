"""Help: the program's own pages, one below the other, with a list of contents (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from best_desktop.domain.role_table import headings, printed
from best_desktop.paths import resource


class HelpWindow(QDialog):
    """Shows resources/help/how-to.md; links go to headings, nothing is fetched from anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read the help and show its beginning."""
        super().__init__(parent)
        self.setWindowTitle("How to – BeST Desktop")
        self.text = QTextBrowser()
        self.text.setAccessibleName("Help")
        self.text.setOpenLinks(False)
        how_to = resource("help", "how-to.md").read_text(encoding="utf-8")
        self.text.setMarkdown(f"{how_to}\n\n{who_may_do_what()}")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(720, 560)


_HEAD = (
    "Several roles may be held: one that allows a thing is enough. What you may not do is greyed, "
    "and its tip says who may."
)


def who_may_do_what() -> str:
    """The table of roles as it is enforced, in Markdown: each right, who has it, and where from."""
    roles = headings()[1:-1]
    lines = [
        "## Who may do what",
        "",
        _HEAD,
    ]
    group = ""
    for each in printed():
        if each.group != group:
            group = each.group
            lines += ["", f"### {group}", "", "| May | Who | Clause |", "|---|---|---|"]
        lines.append(f"| {each.right} | {_holders(roles, each.cells)} | {each.clauses} |")
    return "\n".join(lines)


def _holders(roles: Sequence[str], cells: Sequence[str]) -> str:
    """Everybody, or the roles by name with the condition under which they may."""
    allowed = [(role, cell) for role, cell in zip(roles, cells, strict=True) if cell != "No"]
    if all(cell == "Yes" for _, cell in allowed) and len(allowed) >= len(roles) - 1:
        return (
            "Everybody" if len(allowed) == len(roles) else f"Everybody but {_missing(roles, cells)}"
        )
    return ", ".join(
        role if cell == "Yes" else f"{role} ({cell.lower()})" for role, cell in allowed
    )


def _missing(roles: Sequence[str], cells: Sequence[str]) -> str:
    return next(role for role, cell in zip(roles, cells, strict=True) if cell == "No")
