"""Compiled from forms/propose_disposal.ui; change that."""

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

from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ProposeDisposal(object):
    def setupUi(self, ProposeDisposal):
        if not ProposeDisposal.objectName():
            ProposeDisposal.setObjectName(u"ProposeDisposal")
        self.whole = QVBoxLayout(ProposeDisposal)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ProposeDisposal)
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

        self.which = QFrame(self.scrollContents)
        self.which.setObjectName(u"which")
        self.which.setProperty(u"kind", u"card")
        self.which_column = QVBoxLayout(self.which)
        self.which_column.setSpacing(12)
        self.which_column.setObjectName(u"which_column")
        self.which_column.setContentsMargins(16, 12, 16, 12)
        self.which_title = QLabel(self.which)
        self.which_title.setTextFormat(Qt.TextFormat.PlainText)
        self.which_title.setObjectName(u"which_title")
        self.which_title.setProperty(u"kind", u"section")

        self.which_column.addWidget(self.which_title)

        self.which_form = QFormLayout()
        self.which_form.setObjectName(u"which_form")
        self.which_form.setHorizontalSpacing(16)
        self.which_form.setVerticalSpacing(8)
        self.records = WrappedLabel(self.which)
        self.records.setObjectName(u"records")

        self.which_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.records)


        self.which_column.addLayout(self.which_form)


        self.column.addWidget(self.which)

        self.preview = QFrame(self.scrollContents)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"kind", u"card")
        self.preview_column = QVBoxLayout(self.preview)
        self.preview_column.setSpacing(12)
        self.preview_column.setObjectName(u"preview_column")
        self.preview_column.setContentsMargins(16, 12, 16, 12)
        self.preview_title = QLabel(self.preview)
        self.preview_title.setTextFormat(Qt.TextFormat.PlainText)
        self.preview_title.setObjectName(u"preview_title")
        self.preview_title.setProperty(u"kind", u"section")

        self.preview_column.addWidget(self.preview_title)

        self.preview_form = QFormLayout()
        self.preview_form.setObjectName(u"preview_form")
        self.preview_form.setHorizontalSpacing(16)
        self.preview_form.setVerticalSpacing(8)
        self.goes = WrappedLabel(self.preview)
        self.goes.setObjectName(u"goes")

        self.preview_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.goes)

        self.people = WrappedLabel(self.preview)
        self.people.setObjectName(u"people")

        self.preview_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.people)

        self.stays = WrappedLabel(self.preview)
        self.stays.setObjectName(u"stays")

        self.preview_form.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.stays)


        self.preview_column.addLayout(self.preview_form)


        self.column.addWidget(self.preview)

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
        self.words_label = QLabel(self.why)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setObjectName(u"words_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = GrowingText(self.why)
        self.words.setObjectName(u"words")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.words)

        self.words_note = WrappedLabel(self.why)
        self.words_note.setObjectName(u"words_note")
        self.words_note.setProperty(u"kind", u"muted")

        self.why_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.words_note)


        self.why_column.addLayout(self.why_form)


        self.column.addWidget(self.why)

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

        self.main_button = QPushButton(ProposeDisposal)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ProposeDisposal)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProposeDisposal)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ProposeDisposal)
    # setupUi

    def retranslateUi(self, ProposeDisposal):
        ProposeDisposal.setWindowTitle(QCoreApplication.translate("ProposeDisposal", u"Propose to anonymise", None))
        self.heading.setText(QCoreApplication.translate("ProposeDisposal", u"Propose to anonymise", None))
        self.intro.setText(QCoreApplication.translate("ProposeDisposal", u"A second person must confirm it. Until then nothing changes.", None))
        self.which_title.setText(QCoreApplication.translate("ProposeDisposal", u"Records", None))
        self.records.setText("")
        self.preview_title.setText(QCoreApplication.translate("ProposeDisposal", u"What becomes of them", None))
        self.goes.setText("")
        self.people.setText("")
        self.stays.setText("")
        self.words_label.setText(QCoreApplication.translate("ProposeDisposal", u"&Words for the second person", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("ProposeDisposal", u"Words for the second person", None))
#endif // QT_CONFIG(accessibility)
        self.words_note.setText(QCoreApplication.translate("ProposeDisposal", u"These words stay for good: leave out names.", None))
        self.main_button.setText(QCoreApplication.translate("ProposeDisposal", u"&Propose", None))
        self.cancel_button.setText(QCoreApplication.translate("ProposeDisposal", u"Cancel", None))
    # retranslateUi

