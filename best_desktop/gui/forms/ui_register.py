"""Compiled from forms/register.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from best_desktop.gui.paged_table import PagedTable
from best_desktop.gui.preview_split import PreviewSplit

class Ui_Register(object):
    def setupUi(self, Register):
        if not Register.objectName():
            Register.setObjectName(u"Register")
        self.column = QVBoxLayout(Register)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.buttons = QWidget(Register)
        self.buttons.setObjectName(u"buttons")

        self.column.addWidget(self.buttons)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterLabel = QLabel(Register)
        self.filterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.filterLabel.setObjectName(u"filterLabel")

        self.filterRow.addWidget(self.filterLabel)

        self.filter = QLineEdit(Register)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.filterRow.addWidget(self.filter)

        self.onlyOpen = QCheckBox(Register)
        self.onlyOpen.setObjectName(u"onlyOpen")

        self.filterRow.addWidget(self.onlyOpen)

        self.count = QLabel(Register)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.filterRow.addWidget(self.count)

        self.filterRow.setStretch(1, 1)

        self.column.addLayout(self.filterRow)

        self.nothing = QLabel(Register)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"muted")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.column.addWidget(self.nothing)

        self.split = PreviewSplit(Register)
        self.split.setObjectName(u"split")
        self.split.setOrientation(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(8)
        self.list = PagedTable(self.split)
        self.list.setObjectName(u"list")
        self.split.addWidget(self.list)
        self.whole = QPlainTextEdit(self.split)
        self.whole.setObjectName(u"whole")
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.split.addWidget(self.whole)

        self.column.addWidget(self.split)

#if QT_CONFIG(shortcut)
        self.filterLabel.setBuddy(self.filter)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.filter, self.onlyOpen)
        QWidget.setTabOrder(self.onlyOpen, self.list)
        QWidget.setTabOrder(self.list, self.whole)

        self.retranslateUi(Register)

        QMetaObject.connectSlotsByName(Register)
    # setupUi

    def retranslateUi(self, Register):
        self.filterLabel.setText(QCoreApplication.translate("Register", u"F&ind", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("Register", u"Find in this list", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("Register", u"Reference, name or words", None))
        self.onlyOpen.setText(QCoreApplication.translate("Register", u"&Still to do", None))
#if QT_CONFIG(accessibility)
        self.whole.setAccessibleName(QCoreApplication.translate("Register", u"The whole text of the chosen line", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

