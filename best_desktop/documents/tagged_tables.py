"""Tables in tagged PDF: lines and grounds a reader skips, and headings that are read once."""

from __future__ import annotations

from typing import cast

from reportlab.platypus import Table

from best_desktop.documents.letter_look import TaggedParagraph
from best_desktop.documents.letter_tags import TaggedCanvas


class Repeated(TaggedParagraph):
    """The heading of a column: read once, though it stands on each page of its table."""

    def draw(self) -> None:
        """Draw it; from its second page on as something that is skipped."""
        if not self.element.marks:
            super().draw()
            return
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            super(TaggedParagraph, self).draw()


class TaggedTable(Table):
    """A table whose lines and grounds a reader skips; its cells are tagged by themselves."""

    def _drawBkgrnd(self) -> None:  # noqa: N802 - reportlab's name
        with cast("TaggedCanvas", self.canv).artifact():
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802 - reportlab's name
        with cast("TaggedCanvas", self.canv).artifact():
            super()._drawLines()  # type: ignore[misc]
