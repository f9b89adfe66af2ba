"""Draws a status tag in a list: icon, word and tint together, never colour alone (B-31, B-42)."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from best_desktop.domain.vocabulary import Tag
from best_desktop.gui import icons, theme
from best_desktop.gui.tables import TAG_ROLE
from best_desktop.gui.tokens import TAG_ICONS

Index = QModelIndex | QPersistentModelIndex

_ICON, _GAP, _PAD, _RADIUS = 16, 4, 8, 4


def paint_tag(
    painter: QPainter, area: QRectF, tag: Tag, font: QFont, words: str | None = None
) -> None:
    """Draw a tag at the left of an area, in the middle of its height.

    ``words`` replaces the tag's own word; where the area is too narrow they are cut with "…".
    """
    tokens = theme.tokens()
    colours = tokens.tags[tag]
    plain = theme.high_contrast()
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    icon = max(_ICON, round(metrics.height() * 0.95))
    text = metrics.elidedText(
        words or tag.label,
        Qt.TextElideMode.ElideRight,
        max(0, int(area.width()) - icon - _GAP - 2 * _PAD),
    )
    height = max(icon, metrics.height()) + 6
    width = min(area.width(), icon + _GAP + metrics.horizontalAdvance(text) + 2 * _PAD)
    box = QRectF(area.x(), area.center().y() - height / 2, width, height)
    ink = QApplication.palette().text().color() if plain else QColor(colours.text)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ink if plain else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if plain else QColor(colours.tint))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    scale = painter.device().devicePixelRatio()
    picture = icons.pixmap(TAG_ICONS[tag], ink.name(), icon, scale)
    painter.drawPixmap(
        QRectF(box.x() + _PAD, box.center().y() - icon / 2, icon, icon).toRect(), picture
    )
    painter.setPen(ink)
    painter.setFont(bold)
    painter.drawText(
        box.adjusted(_PAD + icon + _GAP, 0, 0, 0),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
        text,
    )
    painter.restore()


def tag_size(font: QFont, words: str) -> QSize:
    """The room a tag with these words needs."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(bold)
    icon = max(_ICON, round(metrics.height() * 0.95))
    return QSize(
        icon + _GAP + metrics.horizontalAdvance(words) + 2 * _PAD,
        max(icon, metrics.height()) + 6,
    )


class TagDelegate(QStyledItemDelegate):
    """Draws the cells of a tag column; the model says the tag under ``TAG_ROLE``."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tag = index.data(TAG_ROLE)
        if not isinstance(tag, Tag):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        # PySide's stubs know only what QStyleOption itself has.
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem,
            option,
            painter,
            option.widget,
        )
        area = QRectF(option.rect).adjusted(6, 0, -4, 0)
        paint_tag(painter, area, tag, option.font, index.data())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tag = index.data(TAG_ROLE)
        if not isinstance(tag, Tag):
            return super().sizeHint(option, index)
        return tag_size(option.font, index.data() or tag.label) + QSize(12, 4)
