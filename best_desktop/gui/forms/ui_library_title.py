"""Compiled from forms/library_title.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_LibraryTitle(object):
    def setupUi(self, LibraryTitle):
        if not LibraryTitle.objectName():
            LibraryTitle.setObjectName(u"LibraryTitle")
        self.whole = QVBoxLayout(LibraryTitle)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LibraryTitle)
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

        self.card = QFrame(self.scrollContents)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"kind", u"card")
        self.card_column = QVBoxLayout(self.card)
        self.card_column.setSpacing(12)
        self.card_column.setObjectName(u"card_column")
        self.card_column.setContentsMargins(16, 12, 16, 12)
        self.card_form = QFormLayout()
        self.card_form.setObjectName(u"card_form")
        self.card_form.setHorizontalSpacing(16)
        self.card_form.setVerticalSpacing(8)
        self.title_label = QLabel(self.card)
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_label.setObjectName(u"title_label")

        self.card_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.card)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"ask", u"Enter the title")

        self.card_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.section_label = QLabel(self.card)
        self.section_label.setTextFormat(Qt.TextFormat.PlainText)
        self.section_label.setObjectName(u"section_label")

        self.card_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.section_label)

        self.section = WordBox(self.card)
        self.section.setObjectName(u"section")
        self.section.setProperty(u"ask", u"Choose the list it belongs to")

        self.card_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.section)

        self.in_both_nations = QCheckBox(self.card)
        self.in_both_nations.setObjectName(u"in_both_nations")

        self.card_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.in_both_nations)

        self.public = QCheckBox(self.card)
        self.public.setObjectName(u"public")

        self.card_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.public)

        self.on_website = QCheckBox(self.card)
        self.on_website.setObjectName(u"on_website")

        self.card_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.on_website)

        self.clause_label = QLabel(self.card)
        self.clause_label.setTextFormat(Qt.TextFormat.PlainText)
        self.clause_label.setObjectName(u"clause_label")

        self.card_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.clause_label)

        self.clause = QLineEdit(self.card)
        self.clause.setObjectName(u"clause")

        self.card_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.clause)


        self.card_column.addLayout(self.card_form)


        self.column.addWidget(self.card)

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

        self.main_button = QPushButton(LibraryTitle)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(LibraryTitle)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.section_label.setBuddy(self.section)
        self.clause_label.setBuddy(self.clause)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LibraryTitle)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(LibraryTitle)
    # setupUi

    def retranslateUi(self, LibraryTitle):
        LibraryTitle.setWindowTitle(QCoreApplication.translate("LibraryTitle", u"Add a title to the library", None))
        self.heading.setText(QCoreApplication.translate("LibraryTitle", u"Add a title to the library", None))
        self.intro.setText("")
        self.title_label.setText(QCoreApplication.translate("LibraryTitle", u"&Title (required)", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("LibraryTitle", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.section_label.setText(QCoreApplication.translate("LibraryTitle", u"&List (required)", None))
#if QT_CONFIG(accessibility)
        self.section.setAccessibleName(QCoreApplication.translate("LibraryTitle", u"List", None))
#endif // QT_CONFIG(accessibility)
        self.in_both_nations.setText(QCoreApplication.translate("LibraryTitle", u"Applies in &England and in Wales", None))
        self.public.setText(QCoreApplication.translate("LibraryTitle", u"Anybody may &have a copy", None))
        self.on_website.setText(QCoreApplication.translate("LibraryTitle", u"Published on the &website", None))
        self.clause_label.setText(QCoreApplication.translate("LibraryTitle", u"Policy clause or &number", None))
#if QT_CONFIG(accessibility)
        self.clause.setAccessibleName(QCoreApplication.translate("LibraryTitle", u"Policy clause or number", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("LibraryTitle", u"&Add title", None))
        self.cancel_button.setText(QCoreApplication.translate("LibraryTitle", u"Cancel", None))
    # retranslateUi

