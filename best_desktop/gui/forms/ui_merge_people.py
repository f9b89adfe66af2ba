"""Compiled from forms/merge_people.ui; change that."""

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
from best_desktop.gui.person_field import PersonPick
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_MergePeople(object):
    def setupUi(self, MergePeople):
        if not MergePeople.objectName():
            MergePeople.setObjectName(u"MergePeople")
        self.whole = QVBoxLayout(MergePeople)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MergePeople)
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

        self.other_card = QFrame(self.scrollContents)
        self.other_card.setObjectName(u"other_card")
        self.other_card.setProperty(u"kind", u"card")
        self.other_card_column = QVBoxLayout(self.other_card)
        self.other_card_column.setSpacing(12)
        self.other_card_column.setObjectName(u"other_card_column")
        self.other_card_column.setContentsMargins(16, 12, 16, 12)
        self.other_card_form = QFormLayout()
        self.other_card_form.setObjectName(u"other_card_form")
        self.other_card_form.setHorizontalSpacing(16)
        self.other_card_form.setVerticalSpacing(8)
        self.other_label = QLabel(self.other_card)
        self.other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_label.setObjectName(u"other_label")

        self.other_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.other_label)

        self.other = PersonPick(self.other_card)
        self.other.setObjectName(u"other")
        self.other.setProperty(u"said", u"The other record")
        self.other.setProperty(u"ask", u"Choose the other record")

        self.other_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.other)


        self.other_card_column.addLayout(self.other_card_form)


        self.column.addWidget(self.other_card)

        self.compare_card = QFrame(self.scrollContents)
        self.compare_card.setObjectName(u"compare_card")
        self.compare_card.setProperty(u"kind", u"card")
        self.compare_card_column = QVBoxLayout(self.compare_card)
        self.compare_card_column.setSpacing(12)
        self.compare_card_column.setObjectName(u"compare_card_column")
        self.compare_card_column.setContentsMargins(16, 12, 16, 12)
        self.compare_card_title = WrappedLabel(self.compare_card)
        self.compare_card_title.setObjectName(u"compare_card_title")
        self.compare_card_title.setProperty(u"kind", u"section")

        self.compare_card_column.addWidget(self.compare_card_title)


        self.column.addWidget(self.compare_card)

        self.reason_card = QFrame(self.scrollContents)
        self.reason_card.setObjectName(u"reason_card")
        self.reason_card.setProperty(u"kind", u"card")
        self.reason_card_column = QVBoxLayout(self.reason_card)
        self.reason_card_column.setSpacing(12)
        self.reason_card_column.setObjectName(u"reason_card_column")
        self.reason_card_column.setContentsMargins(16, 12, 16, 12)
        self.reason_card_form = QFormLayout()
        self.reason_card_form.setObjectName(u"reason_card_form")
        self.reason_card_form.setHorizontalSpacing(16)
        self.reason_card_form.setVerticalSpacing(8)
        self.reason_label = QLabel(self.reason_card)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.reason_card)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter how you know they are one person")

        self.reason_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reason)


        self.reason_card_column.addLayout(self.reason_card_form)


        self.column.addWidget(self.reason_card)

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

        self.main_button = QPushButton(MergePeople)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(MergePeople)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MergePeople)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(MergePeople)
    # setupUi

    def retranslateUi(self, MergePeople):
        MergePeople.setWindowTitle(QCoreApplication.translate("MergePeople", u"Merge people", None))
        self.heading.setText(QCoreApplication.translate("MergePeople", u"Merge two records of one person", None))
        self.intro.setText(QCoreApplication.translate("MergePeople", u"Everything that belongs to the other record moves to this one. Both stand in the history as they were.", None))
        self.other_label.setText(QCoreApplication.translate("MergePeople", u"&The other record (required)", None))
#if QT_CONFIG(accessibility)
        self.other.setAccessibleName(QCoreApplication.translate("MergePeople", u"The other record", None))
#endif // QT_CONFIG(accessibility)
        self.compare_card_title.setText(QCoreApplication.translate("MergePeople", u"What to keep", None))
        self.reason_label.setText(QCoreApplication.translate("MergePeople", u"&How you know they are one person (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("MergePeople", u"How you know they are one person", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("MergePeople", u"&Merge", None))
        self.cancel_button.setText(QCoreApplication.translate("MergePeople", u"Cancel", None))
    # retranslateUi

