"""The self-check of the screens can fail: a page with nothing on it has no ink."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from best_desktop.gui.self_check import ink_on


@pytest.mark.usefixtures("qtbot")
def test_a_blank_page_has_no_ink_and_words_have() -> None:
    page = QImage(QSize(595, 842), QImage.Format.Format_ARGB32)
    page.fill(Qt.GlobalColor.transparent)
    assert ink_on(page) == 0
    painter = QPainter(page)
    painter.fillRect(QRect(50, 50, 20, 30), Qt.GlobalColor.black)
    painter.end()
    assert ink_on(page) == 600
