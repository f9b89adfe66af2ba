"""Compiled from forms/attach.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Attach(object):
    def setupUi(self, Attach):
        if not Attach.objectName():
            Attach.setObjectName(u"Attach")
        self.whole = QVBoxLayout(Attach)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Attach)
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

        self.document_card = QFrame(self.scrollContents)
        self.document_card.setObjectName(u"document_card")
        self.document_card.setProperty(u"kind", u"card")
        self.document_card_column = QVBoxLayout(self.document_card)
        self.document_card_column.setSpacing(12)
        self.document_card_column.setObjectName(u"document_card_column")
        self.document_card_column.setContentsMargins(16, 12, 16, 12)
        self.document_card_form = QFormLayout()
        self.document_card_form.setObjectName(u"document_card_form")
        self.document_card_form.setHorizontalSpacing(16)
        self.document_card_form.setVerticalSpacing(8)
        self.choose_files = QPushButton(self.document_card)
        self.choose_files.setObjectName(u"choose_files")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.choose_files.sizePolicy().hasHeightForWidth())
        self.choose_files.setSizePolicy(sizePolicy)

        self.document_card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.choose_files)

        self.files = QListWidget(self.document_card)
        self.files.setObjectName(u"files")

        self.document_card_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.files)

        self.drop_file = QPushButton(self.document_card)
        self.drop_file.setObjectName(u"drop_file")
        sizePolicy.setHeightForWidth(self.drop_file.sizePolicy().hasHeightForWidth())
        self.drop_file.setSizePolicy(sizePolicy)

        self.document_card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.drop_file)

        self.found = WrappedLabel(self.document_card)
        self.found.setObjectName(u"found")

        self.document_card_form.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.found)

        self.own_facts = QCheckBox(self.document_card)
        self.own_facts.setObjectName(u"own_facts")
        self.own_facts.setChecked(True)

        self.document_card_form.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.own_facts)

        self.document_kind_label = QLabel(self.document_card)
        self.document_kind_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_kind_label.setObjectName(u"document_kind_label")

        self.document_card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.document_kind_label)

        self.document_kind = WordBox(self.document_card)
        self.document_kind.setObjectName(u"document_kind")
        self.document_kind.setProperty(u"ask", u"Choose what the document is")

        self.document_card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.document_kind)

        self.direction_label = QLabel(self.document_card)
        self.direction_label.setTextFormat(Qt.TextFormat.PlainText)
        self.direction_label.setObjectName(u"direction_label")

        self.document_card_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.direction_label)

        self.direction = WordBox(self.document_card)
        self.direction.setObjectName(u"direction")
        self.direction.setProperty(u"ask", u"Choose whether it was received or sent")

        self.document_card_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.direction)

        self.dated_on_label = QLabel(self.document_card)
        self.dated_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.dated_on_label.setObjectName(u"dated_on_label")

        self.document_card_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.dated_on_label)

        self.dated_on = DateField(self.document_card)
        self.dated_on.setObjectName(u"dated_on")
        self.dated_on.setProperty(u"said", u"The date of the document")
        self.dated_on.setProperty(u"ask", u"Enter the date of the document")
        self.dated_on.setProperty(u"past", True)

        self.document_card_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.dated_on)


        self.document_card_column.addLayout(self.document_card_form)


        self.column.addWidget(self.document_card)

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

        self.main_button = QPushButton(Attach)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Attach)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.document_kind_label.setBuddy(self.document_kind)
        self.direction_label.setBuddy(self.direction)
        self.dated_on_label.setBuddy(self.dated_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Attach)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Attach)
    # setupUi

    def retranslateUi(self, Attach):
        Attach.setWindowTitle(QCoreApplication.translate("Attach", u"Document", None))
        self.heading.setText(QCoreApplication.translate("Attach", u"Add documents", None))
        self.intro.setText(QCoreApplication.translate("Attach", u"A copy is kept with the case, unchanged. To add an email, save it to a folder first; its date, its sender and the files in it are read for you.", None))
        self.choose_files.setText(QCoreApplication.translate("Attach", u"&Choose files\u2026", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("Attach", u"Files to add", None))
#endif // QT_CONFIG(accessibility)
        self.drop_file.setText(QCoreApplication.translate("Attach", u"&Take out of the list", None))
        self.found.setText("")
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("Attach", u"What the emails say", None))
#endif // QT_CONFIG(accessibility)
        self.own_facts.setText(QCoreApplication.translate("Attach", u"&Each email keeps its own date, and whether it was received or sent", None))
        self.document_kind_label.setText(QCoreApplication.translate("Attach", u"&What it is (required)", None))
#if QT_CONFIG(accessibility)
        self.document_kind.setAccessibleName(QCoreApplication.translate("Attach", u"What it is", None))
#endif // QT_CONFIG(accessibility)
        self.direction_label.setText(QCoreApplication.translate("Attach", u"&Received or sent (required)", None))
#if QT_CONFIG(accessibility)
        self.direction.setAccessibleName(QCoreApplication.translate("Attach", u"Received or sent", None))
#endif // QT_CONFIG(accessibility)
        self.dated_on_label.setText(QCoreApplication.translate("Attach", u"&Dated (required)", None))
#if QT_CONFIG(accessibility)
        self.dated_on.setAccessibleName(QCoreApplication.translate("Attach", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Attach", u"&Add documents", None))
        self.cancel_button.setText(QCoreApplication.translate("Attach", u"Cancel", None))
    # retranslateUi

