"""Compiled from forms/issue_letter.ui; change that."""

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

class Ui_IssueLetter(object):
    def setupUi(self, IssueLetter):
        if not IssueLetter.objectName():
            IssueLetter.setObjectName(u"IssueLetter")
        self.whole = QVBoxLayout(IssueLetter)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(IssueLetter)
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

        self.dating = QFrame(self.scrollContents)
        self.dating.setObjectName(u"dating")
        self.dating.setProperty(u"kind", u"card")
        self.dating_column = QVBoxLayout(self.dating)
        self.dating_column.setSpacing(12)
        self.dating_column.setObjectName(u"dating_column")
        self.dating_column.setContentsMargins(16, 12, 16, 12)
        self.dating_form = QFormLayout()
        self.dating_form.setObjectName(u"dating_form")
        self.dating_form.setHorizontalSpacing(16)
        self.dating_form.setVerticalSpacing(8)
        self.letter_date_label = QLabel(self.dating)
        self.letter_date_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_date_label.setObjectName(u"letter_date_label")

        self.dating_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letter_date_label)

        self.letter_date = DateField(self.dating)
        self.letter_date.setObjectName(u"letter_date")
        self.letter_date.setProperty(u"said", u"The date on the letter")
        self.letter_date.setProperty(u"ask", u"Enter the date on the letter")

        self.dating_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letter_date)

        self.promise = WrappedLabel(self.dating)
        self.promise.setObjectName(u"promise")
        self.promise.setProperty(u"kind", u"muted")

        self.dating_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.promise)


        self.dating_column.addLayout(self.dating_form)


        self.column.addWidget(self.dating)

        self.warnings = WrappedLabel(self.scrollContents)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setProperty(u"kind", u"warning-box")

        self.column.addWidget(self.warnings)

        self.why = QFrame(self.scrollContents)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"kind", u"card")
        self.why_column = QVBoxLayout(self.why)
        self.why_column.setSpacing(12)
        self.why_column.setObjectName(u"why_column")
        self.why_column.setContentsMargins(16, 12, 16, 12)
        self.why_form = QFormLayout()
        self.why_form.setObjectName(u"why_form")
        self.why_form.setHorizontalSpacing(16)
        self.why_form.setVerticalSpacing(8)
        self.reason_label = QLabel(self.why)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.why)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why the letter goes out all the same")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)


        self.why_column.addLayout(self.why_form)


        self.column.addWidget(self.why)

        self.consequences = WrappedLabel(self.scrollContents)
        self.consequences.setObjectName(u"consequences")
        self.consequences.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.consequences)

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

        self.main_button = QPushButton(IssueLetter)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(IssueLetter)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.letter_date_label.setBuddy(self.letter_date)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IssueLetter)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(IssueLetter)
    # setupUi

    def retranslateUi(self, IssueLetter):
        IssueLetter.setWindowTitle(QCoreApplication.translate("IssueLetter", u"Issue letter", None))
        self.heading.setText(QCoreApplication.translate("IssueLetter", u"Issue the letter", None))
        self.intro.setText("")
        self.letter_date_label.setText(QCoreApplication.translate("IssueLetter", u"&Date on the letter (required)", None))
#if QT_CONFIG(accessibility)
        self.letter_date.setAccessibleName(QCoreApplication.translate("IssueLetter", u"Date on the letter", None))
#endif // QT_CONFIG(accessibility)
        self.promise.setText("")
        self.warnings.setText("")
        self.reason_label.setText(QCoreApplication.translate("IssueLetter", u"&Reason for going on (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("IssueLetter", u"Reason for going on", None))
#endif // QT_CONFIG(accessibility)
        self.consequences.setText("")
        self.main_button.setText(QCoreApplication.translate("IssueLetter", u"&Issue letter", None))
        self.cancel_button.setText(QCoreApplication.translate("IssueLetter", u"Cancel", None))
    # retranslateUi

