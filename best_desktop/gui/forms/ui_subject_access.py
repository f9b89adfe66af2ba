"""Compiled from forms/subject_access.ui; change that."""

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

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_SubjectAccess(object):
    def setupUi(self, SubjectAccess):
        if not SubjectAccess.objectName():
            SubjectAccess.setObjectName(u"SubjectAccess")
        self.whole = QVBoxLayout(SubjectAccess)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SubjectAccess)
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

        self.what = QFrame(self.scrollContents)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"kind", u"card")
        self.what_column = QVBoxLayout(self.what)
        self.what_column.setSpacing(12)
        self.what_column.setObjectName(u"what_column")
        self.what_column.setContentsMargins(16, 12, 16, 12)
        self.what_title = QLabel(self.what)
        self.what_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"kind", u"section")

        self.what_column.addWidget(self.what_title)

        self.what_form = QFormLayout()
        self.what_form.setObjectName(u"what_form")
        self.what_form.setHorizontalSpacing(16)
        self.what_form.setVerticalSpacing(8)
        self.what_note = WrappedLabel(self.what)
        self.what_note.setObjectName(u"what_note")

        self.what_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.what_note)

        self.first_note = WrappedLabel(self.what)
        self.first_note.setObjectName(u"first_note")

        self.what_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.first_note)


        self.what_column.addLayout(self.what_form)


        self.column.addWidget(self.what)

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

        self.main_button = QPushButton(SubjectAccess)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(SubjectAccess)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(SubjectAccess)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(SubjectAccess)
    # setupUi

    def retranslateUi(self, SubjectAccess):
        SubjectAccess.setWindowTitle(QCoreApplication.translate("SubjectAccess", u"Everything kept about one person", None))
        self.heading.setText(QCoreApplication.translate("SubjectAccess", u"Everything kept about one person", None))
        self.intro.setText("")
        self.what_title.setText(QCoreApplication.translate("SubjectAccess", u"What is in it", None))
        self.what_note.setText(QCoreApplication.translate("SubjectAccess", u"Their details, every complaint, request, compliment and comment of theirs, notes and contacts, letters and documents as they are kept, and what the history says of them: one zip file with an index as a workbook.", None))
        self.first_note.setText(QCoreApplication.translate("SubjectAccess", u"What is restricted, came from outside or names others is put into \u2018Read first\u2019 and says why. Somebody must read that before anything goes out.", None))
        self.main_button.setText(QCoreApplication.translate("SubjectAccess", u"&Save as\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("SubjectAccess", u"Cancel", None))
    # retranslateUi

