"""Compiled from forms/approve_report.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ApproveReport(object):
    def setupUi(self, ApproveReport):
        if not ApproveReport.objectName():
            ApproveReport.setObjectName(u"ApproveReport")
        self.whole = QVBoxLayout(ApproveReport)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ApproveReport)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.column = QVBoxLayout(self.scrollContents)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 16, 16, 16)
        self.heading = WrappedLabel(self.scrollContents)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"page-title")

        self.column.addWidget(self.heading)

        self.intro = WrappedLabel(self.scrollContents)
        self.intro.setObjectName(u"intro")

        self.column.addWidget(self.intro)

        self.approval = QFrame(self.scrollContents)
        self.approval.setObjectName(u"approval")
        self.approval.setProperty(u"kind", u"card")
        self.approval_column = QVBoxLayout(self.approval)
        self.approval_column.setSpacing(12)
        self.approval_column.setObjectName(u"approval_column")
        self.approval_column.setContentsMargins(16, 12, 16, 12)
        self.approval_form = QFormLayout()
        self.approval_form.setObjectName(u"approval_form")
        self.approval_form.setHorizontalSpacing(16)
        self.approval_form.setVerticalSpacing(8)
        self.approved_on_label = QLabel(self.approval)
        self.approved_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.approved_on_label.setObjectName(u"approved_on_label")

        self.approval_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.approved_on_label)

        self.approved_on = DateField(self.approval)
        self.approved_on.setObjectName(u"approved_on")
        self.approved_on.setProperty(u"said", u"The date the board approved it")
        self.approved_on.setProperty(u"past", True)

        self.approval_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.approved_on)

        self.board_response_label = QLabel(self.approval)
        self.board_response_label.setTextFormat(Qt.TextFormat.PlainText)
        self.board_response_label.setObjectName(u"board_response_label")

        self.approval_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.board_response_label)

        self.board_response = GrowingText(self.approval)
        self.board_response.setObjectName(u"board_response")
        self.board_response.setProperty(u"ask", u"Enter the board\u2019s response")

        self.approval_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.board_response)


        self.approval_column.addLayout(self.approval_form)


        self.column.addWidget(self.approval)

        self.bottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.bottom)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(ApproveReport)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ApproveReport)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.approved_on_label.setBuddy(self.approved_on)
        self.board_response_label.setBuddy(self.board_response)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ApproveReport)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ApproveReport)
    # setupUi

    def retranslateUi(self, ApproveReport):
        ApproveReport.setWindowTitle(QCoreApplication.translate("ApproveReport", u"Board\u2019s approval", None))
        self.heading.setText(QCoreApplication.translate("ApproveReport", u"The board approved the report", None))
        self.intro.setText("")
        self.approved_on_label.setText(QCoreApplication.translate("ApproveReport", u"&Approved on (required)", None))
#if QT_CONFIG(accessibility)
        self.approved_on.setAccessibleName(QCoreApplication.translate("ApproveReport", u"Approved on", None))
#endif // QT_CONFIG(accessibility)
        self.board_response_label.setText(QCoreApplication.translate("ApproveReport", u"&Board\u2019s response (required)", None))
#if QT_CONFIG(accessibility)
        self.board_response.setAccessibleName(QCoreApplication.translate("ApproveReport", u"The board\u2019s response", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ApproveReport", u"&Record approval", None))
        self.cancel_button.setText(QCoreApplication.translate("ApproveReport", u"Cancel", None))
    # retranslateUi

