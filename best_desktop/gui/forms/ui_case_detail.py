"""Compiled from forms/case_detail.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from best_desktop.gui.elided_label import ElidedLabel
from best_desktop.gui.tag_label import TagLabel

class Ui_CaseDetail(object):
    def setupUi(self, CaseDetail):
        if not CaseDetail.objectName():
            CaseDetail.setObjectName(u"CaseDetail")
        self.outer = QVBoxLayout(CaseDetail)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(CaseDetail)
        self.stack.setObjectName(u"stack")
        self.nothing = QLabel()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"kind", u"muted")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.stack.addWidget(self.nothing)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.identity = QFrame(self.content)
        self.identity.setObjectName(u"identity")
        self.identityColumn = QVBoxLayout(self.identity)
        self.identityColumn.setSpacing(2)
        self.identityColumn.setObjectName(u"identityColumn")
        self.identityColumn.setContentsMargins(0, 0, 0, 0)
        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(8)
        self.nameRow.setObjectName(u"nameRow")
        self.title = QLabel(self.identity)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"kind", u"section")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.nameRow.addWidget(self.title)

        self.stage = QLabel(self.identity)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setObjectName(u"stage")
        self.stage.setTextFormat(Qt.TextFormat.PlainText)

        self.nameRow.addWidget(self.stage)

        self.tag = TagLabel(self.identity)
        self.tag.setObjectName(u"tag")

        self.nameRow.addWidget(self.tag)

        self.nameRow.setStretch(0, 1)

        self.identityColumn.addLayout(self.nameRow)

        self.adjustments = QLabel(self.identity)
        self.adjustments.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustments.setObjectName(u"adjustments")
        self.adjustments.setProperty(u"kind", u"strong")
        self.adjustments.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustments.setWordWrap(True)

        self.identityColumn.addWidget(self.adjustments)

        self.authority = QLabel(self.identity)
        self.authority.setTextFormat(Qt.TextFormat.PlainText)
        self.authority.setObjectName(u"authority")
        self.authority.setProperty(u"kind", u"field-error")
        self.authority.setTextFormat(Qt.TextFormat.PlainText)
        self.authority.setWordWrap(True)

        self.identityColumn.addWidget(self.authority)

        self.hazard = QLabel(self.identity)
        self.hazard.setTextFormat(Qt.TextFormat.PlainText)
        self.hazard.setObjectName(u"hazard")
        self.hazard.setProperty(u"kind", u"field-error")
        self.hazard.setTextFormat(Qt.TextFormat.PlainText)
        self.hazard.setWordWrap(True)

        self.identityColumn.addWidget(self.hazard)

        self.summary = ElidedLabel(self.identity)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"kind", u"muted")

        self.identityColumn.addWidget(self.summary)


        self.column.addWidget(self.identity)

        self.message = QLabel(self.content)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setObjectName(u"message")
        self.message.setProperty(u"kind", u"info-box")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)

        self.column.addWidget(self.message)

        self.steps = QWidget(self.content)
        self.steps.setObjectName(u"steps")

        self.column.addWidget(self.steps)

        self.tabs = QTabWidget(self.content)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setProperty(u"kind", u"narrow")
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)

        self.column.addWidget(self.tabs)

        self.stack.addWidget(self.content)

        self.outer.addWidget(self.stack)


        self.retranslateUi(CaseDetail)

        QMetaObject.connectSlotsByName(CaseDetail)
    # setupUi

    def retranslateUi(self, CaseDetail):
        self.nothing.setText(QCoreApplication.translate("CaseDetail", u"Choose a complaint in the list to see it here.", None))
#if QT_CONFIG(accessibility)
        self.identity.setAccessibleName(QCoreApplication.translate("CaseDetail", u"Complaint", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("CaseDetail", u"What to do next", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("CaseDetail", u"Parts of the complaint", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

