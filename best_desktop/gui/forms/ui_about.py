"""Compiled from forms/about.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_About(object):
    def setupUi(self, About):
        if not About.objectName():
            About.setObjectName(u"About")
        self.whole = QVBoxLayout(About)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(About)
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

        self.version = WrappedLabel(self.scrollContents)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"kind", u"muted")

        self.column.addWidget(self.version)

        self.words = QFrame(self.scrollContents)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"kind", u"card")
        self.words_column = QVBoxLayout(self.words)
        self.words_column.setSpacing(12)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(16, 12, 16, 12)
        self.words_form = QFormLayout()
        self.words_form.setObjectName(u"words_form")
        self.words_form.setHorizontalSpacing(16)
        self.words_form.setVerticalSpacing(8)
        self.which_label = QLabel(self.words)
        self.which_label.setTextFormat(Qt.TextFormat.PlainText)
        self.which_label.setObjectName(u"which_label")

        self.words_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.which_label)

        self.which = QComboBox(self.words)
        self.which.setObjectName(u"which")

        self.words_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.which)

        self.text = QTextBrowser(self.words)
        self.text.setObjectName(u"text")

        self.words_form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.text)


        self.words_column.addLayout(self.words_form)


        self.column.addWidget(self.words)

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

        self.main_button = QPushButton(About)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(About)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.which_label.setBuddy(self.which)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(About)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(About)
    # setupUi

    def retranslateUi(self, About):
        About.setWindowTitle(QCoreApplication.translate("About", u"About BeST Desktop", None))
        self.heading.setText(QCoreApplication.translate("About", u"BeST Desktop", None))
        self.intro.setText("")
        self.version.setText("")
        self.which_label.setText(QCoreApplication.translate("About", u"&Licences", None))
#if QT_CONFIG(accessibility)
        self.which.setAccessibleName(QCoreApplication.translate("About", u"Licences", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("About", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("About", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("About", u"Close", None))
    # retranslateUi

