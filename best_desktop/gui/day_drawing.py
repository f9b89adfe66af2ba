"""How a day of the calendar is drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from best_desktop.casework.case_list_views import CalendarEntry
from best_desktop.domain.calendar_words import Beside
from best_desktop.domain.vocabulary import MilestoneKind
from best_desktop.domain.working_days import MONTHS
from best_desktop.gui import icons, theme
from best_desktop.gui.days import DAY_ROLE, Day, Index, entry_tag
from best_desktop.gui.tokens import TAG_ICONS

_MOST_TAGS = 3
# One short word beside the number; the day's tool tip and its words for a reader say it in full.
_SHORT = {
    MilestoneKind.ACKNOWLEDGE: "Ack.",
    MilestoneKind.ANSWER: "Answer",
    MilestoneKind.ESCALATE: "Window",
    MilestoneKind.CAP: "Cap",
    MilestoneKind.OMBUDSMAN: "Omb.",
    MilestoneKind.REOPENED: "Answer",
}
_SHORT_BESIDE = {Beside.REPLY: "Reply", Beside.PROMISE: "Promise"}
_BAR = 3  # pixels wide, at the edge of what no procedure counts


class DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, the holiday's name, up to three tags and how many more there are.

    Deadlines have round corners; a reply, a promise or what is owed elsewhere is square with a bar.
    Today's number has a ring and is bold; a forecast is in italics inside a broken line; the
    chosen day is filled, with a ring while the grid has the focus.
    """

    tall = False
    """Two lines to a tag and as many tags as fit: the week view."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day = index.data(DAY_ROLE)
        if not isinstance(day, Day):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, day)
        inner = QRect(option.rect).adjusted(4, 3, -4, -3)
        top = QFontMetrics(option.font).height() + 3
        shown = self._tags(painter, inner.adjusted(-3, top, 3, 0), day, option.font)
        self._heading(painter, inner, day, option, len(day.entries) - shown)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, day: Day) -> None:
        palette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = palette.alternateBase() if day.closed else palette.base()
        painter.fillRect(option.rect, palette.highlight() if chosen else ground)
        if not (chosen or option.state & QStyle.StateFlag.State_HasFocus):
            return
        view = self.parent()
        focused = isinstance(view, QWidget) and view.hasFocus()
        colour = palette.color(palette.ColorRole.Link if focused else palette.ColorRole.Mid)
        painter.setPen(QPen(colour, 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _heading(
        self,
        painter: QPainter,
        inner: QRect,
        day: Day,
        option: QStyleOptionViewItem,
        hidden: int,
    ) -> None:
        """Draw the day's number, the holiday's name and how many entries found no room."""
        tokens, palette, font = theme.tokens(), option.palette, QFont(option.font)
        font.setBold(day.today)
        metrics = QFontMetrics(font)
        month = MONTHS[day.day.month - 1][:3]
        text = f"{day.day.day} {month}" if day.outside or self.tall else str(day.day.day)
        number = QRect(inner.topLeft(), metrics.size(0, text)).adjusted(0, 0, 8, 0)
        painter.setFont(font)
        if day.today:
            painter.setPen(QPen(palette.color(palette.ColorRole.Link), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(number, number.height() / 2, number.height() / 2)
        painter.setPen(QColor(tokens.text_disabled) if day.outside else palette.text().color())
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, text)
        small = _small(option.font)
        painter.setFont(small)
        room = QRect(number.right() + 4, inner.top(), 0, number.height())
        room.setRight(inner.right())
        if hidden and hidden == len(day.entries):
            # No room beneath: one tag beside the number stands for all.
            self._tag(painter, room, day.entries[0], small, (str(hidden),))
            room.setWidth(0)
        elif hidden:
            room.setRight(room.right() - _draw_more(painter, room, small, hidden))
        if day.holiday:
            painter.setPen(QColor(tokens.text_2))
            middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
            if day.entries:
                painter.drawText(room, middle, _cut(small, day.holiday, room.width()))
            else:
                below = inner.adjusted(4, number.height() + 3, 0, 0)
                painter.drawText(below, top | Qt.TextFlag.TextWordWrap, day.holiday)

    def _tags(self, painter: QPainter, room: QRect, day: Day, font: QFont) -> int:
        """Draw as many tags as there is room for; returns how many."""
        small = _small(font)
        line = QFontMetrics(small).height() * (2 if self.tall else 1) + 3
        fit = max((room.height() + 2) // (line + 2), 0)
        shown = day.entries[: fit if self.tall else min(fit, _MOST_TAGS)]
        top = room.top()
        for entry in shown:
            box = QRect(room.left(), top, room.width(), line)
            self._tag(painter, box, entry, small, self._lines(entry))
            top += line + 2
        return len(shown)

    def _lines(self, entry: CalendarEntry) -> tuple[str, ...]:
        """What a tag says of its entry."""
        if self.tall:
            return (f"{_number(entry)} {entry.who}", entry.text)
        return (short_words(entry),)

    def _tag(
        self,
        painter: QPainter,
        box: QRect,
        entry: CalendarEntry,
        font: QFont,
        lines: tuple[str, ...],
    ) -> None:
        tag = entry_tag(entry)
        colours = theme.tokens().tags[tag]
        painter.setBrush(QColor(colours.tint))
        painter.setPen(
            Qt.PenStyle.NoPen if entry.firm else QPen(QColor(colours.text), 1, Qt.PenStyle.DashLine)
        )
        # A deadline of a complaint has round corners; any other date is square, with a bar.
        corner = 0 if entry.beside else 4
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), corner, corner)
        if entry.beside:
            painter.fillRect(QRect(box.left(), box.top(), _BAR, box.height()), QColor(colours.text))
            box = box.adjusted(_BAR, 0, 0, 0)
        words = QFont(font)
        words.setItalic(not entry.firm)
        metrics = QFontMetrics(words)
        size = min(metrics.height() - 1, 20)
        scale = painter.device().devicePixelRatio()
        picture = icons.pixmap(TAG_ICONS[tag], colours.text, size, scale)
        painter.drawPixmap(box.left() + 3, box.top() + (metrics.height() + 3 - size) // 2, picture)
        painter.setFont(words)
        painter.setPen(QColor(colours.text))
        room = box.adjusted(size + 5, 0, -1, 0)
        room.setHeight(metrics.height())
        room.translate(0, 1)
        for text in lines:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _cut(words, text, room.width()))
            room.translate(0, metrics.height())


def short_words(entry: CalendarEntry) -> str:
    """'0148 Answer': what there is room for in a month at the usual window size."""
    short = _SHORT.get(entry.kind, str(entry.kind))
    if entry.beside is not None:
        short = _SHORT_BESIDE.get(entry.beside, short)
    return f"{_number(entry)} {short}"


def _number(entry: CalendarEntry) -> str:
    """'0148'; of a data-protection request 'DP 0001', which is no complaint's number."""
    number = entry.reference.rpartition("-")[2]
    return f"DP {number}" if entry.request_id else number


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(theme.points(9))
    return small


def _cut(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_more(painter: QPainter, room: QRect, font: QFont, hidden: int) -> int:
    """Draw how many entries are not shown, at the right; returns the width taken."""
    metrics = QFontMetrics(font)
    long = f"+{hidden} more"
    text = long if metrics.horizontalAdvance(long) <= room.width() else f"+{hidden}"
    painter.setPen(QColor(theme.tokens().text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return metrics.horizontalAdvance(text) + 4
