"""Compiled from forms/treat_as_request.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_TreatAsRequest(object):
    def setupUi(self, TreatAsRequest):
        if not TreatAsRequest.objectName():
            TreatAsRequest.setObjectName(u"TreatAsRequest")
        self.whole = QVBoxLayout(TreatAsRequest)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TreatAsRequest)
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

        self.matter = QFrame(self.scrollContents)
        self.matter.setObjectName(u"matter")
        self.matter.setProperty(u"kind", u"card")
        self.matter_column = QVBoxLayout(self.matter)
        self.matter_column.setSpacing(12)
        self.matter_column.setObjectName(u"matter_column")
        self.matter_column.setContentsMargins(16, 12, 16, 12)
        self.matter_form = QFormLayout()
        self.matter_form.setObjectName(u"matter_form")
        self.matter_form.setHorizontalSpacing(16)
        self.matter_form.setVerticalSpacing(8)
        self.channel_label = QLabel(self.matter)
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_label.setObjectName(u"channel_label")

        self.matter_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = WordBox(self.matter)
        self.channel.setObjectName(u"channel")
        self.channel.setProperty(u"ask", u"Choose how they came to you")

        self.matter_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.channel)

        self.disputed_label = QLabel(self.matter)
        self.disputed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.disputed_label.setObjectName(u"disputed_label")

        self.matter_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.disputed_label)

        self.disputed = GrowingText(self.matter)
        self.disputed.setObjectName(u"disputed")
        self.disputed.setProperty(u"ask", u"Enter what they still dispute")

        self.matter_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.disputed)

        self.due_preview = WrappedLabel(self.matter)
        self.due_preview.setObjectName(u"due_preview")
        self.due_preview.setProperty(u"kind", u"muted")

        self.matter_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due_preview)


        self.matter_column.addLayout(self.matter_form)


        self.column.addWidget(self.matter)

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

        self.main_button = QPushButton(TreatAsRequest)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(TreatAsRequest)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel)
        self.disputed_label.setBuddy(self.disputed)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TreatAsRequest)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(TreatAsRequest)
    # setupUi

    def retranslateUi(self, TreatAsRequest):
        TreatAsRequest.setWindowTitle(QCoreApplication.translate("TreatAsRequest", u"Treat as a request", None))
        self.heading.setText(QCoreApplication.translate("TreatAsRequest", u"Treat as a request for the next stage", None))
        self.intro.setText("")
        self.channel_label.setText(QCoreApplication.translate("TreatAsRequest", u"They came &by (required)", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("TreatAsRequest", u"They came by", None))
#endif // QT_CONFIG(accessibility)
        self.disputed_label.setText(QCoreApplication.translate("TreatAsRequest", u"What they still &dispute (required)", None))
#if QT_CONFIG(accessibility)
        self.disputed.setAccessibleName(QCoreApplication.translate("TreatAsRequest", u"What they still dispute", None))
#endif // QT_CONFIG(accessibility)
        self.due_preview.setText("")
        self.main_button.setText(QCoreApplication.translate("TreatAsRequest", u"&Open the next stage", None))
        self.cancel_button.setText(QCoreApplication.translate("TreatAsRequest", u"Cancel", None))
    # retranslateUi

