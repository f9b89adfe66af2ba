"""Compiled from forms/letter_format.ui; change that."""

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

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LetterFormatForm(object):
    def setupUi(self, LetterFormatForm):
        if not LetterFormatForm.objectName():
            LetterFormatForm.setObjectName(u"LetterFormatForm")
        self.whole = QVBoxLayout(LetterFormatForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LetterFormatForm)
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
        self.letter_format_label = QLabel(self.why)
        self.letter_format_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_format_label.setObjectName(u"letter_format_label")

        self.why_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.letter_format_label)

        self.letter_format = WordBox(self.why)
        self.letter_format.setObjectName(u"letter_format")

        self.why_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.letter_format)


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

        self.main_button = QPushButton(LetterFormatForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LetterFormatForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.letter_format_label.setBuddy(self.letter_format)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LetterFormatForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LetterFormatForm)
    # setupUi

    def retranslateUi(self, LetterFormatForm):
        LetterFormatForm.setWindowTitle(QCoreApplication.translate("LetterFormatForm", u"Letter format", None))
        self.heading.setText(QCoreApplication.translate("LetterFormatForm", u"Print the letter in another format", None))
        self.intro.setText("")
        self.letter_format_label.setText(QCoreApplication.translate("LetterFormatForm", u"This &letter", None))
#if QT_CONFIG(accessibility)
        self.letter_format.setAccessibleName(QCoreApplication.translate("LetterFormatForm", u"This letter", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LetterFormatForm", u"&Save", None))
        self.cancel_button.setText(QCoreApplication.translate("LetterFormatForm", u"Cancel", None))
    # retranslateUi

