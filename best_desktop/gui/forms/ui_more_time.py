"""Compiled from forms/more_time.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from best_desktop.gui.date_field import DateField
from best_desktop.gui.growing_text import GrowingText
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_MoreTime(object):
    def setupUi(self, MoreTime):
        if not MoreTime.objectName():
            MoreTime.setObjectName(u"MoreTime")
        self.whole = QVBoxLayout(MoreTime)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(MoreTime)
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

        self.longest = WrappedLabel(self.scrollContents)
        self.longest.setObjectName(u"longest")
        self.longest.setProperty(u"kind", u"info-box")

        self.column.addWidget(self.longest)

        self.more = QFrame(self.scrollContents)
        self.more.setObjectName(u"more")
        self.more.setProperty(u"kind", u"card")
        self.more_column = QVBoxLayout(self.more)
        self.more_column.setSpacing(12)
        self.more_column.setObjectName(u"more_column")
        self.more_column.setContentsMargins(16, 12, 16, 12)
        self.more_form = QFormLayout()
        self.more_form.setObjectName(u"more_form")
        self.more_form.setHorizontalSpacing(16)
        self.more_form.setVerticalSpacing(8)
        self.basis_label = QLabel(self.more)
        self.basis_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_label.setObjectName(u"basis_label")

        self.more_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.basis_label)

        self.basis = WordBox(self.more)
        self.basis.setObjectName(u"basis")
        self.basis.setProperty(u"ask", u"Choose on what ground more time is taken")

        self.more_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.basis)

        self.until_label = QLabel(self.more)
        self.until_label.setTextFormat(Qt.TextFormat.PlainText)
        self.until_label.setObjectName(u"until_label")

        self.more_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.until_label)

        self.until = DateField(self.more)
        self.until.setObjectName(u"until")
        self.until.setProperty(u"said", u"The new answer date")
        self.until.setProperty(u"ask", u"Enter the new answer date")

        self.more_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.until)

        self.until_note = WrappedLabel(self.more)
        self.until_note.setObjectName(u"until_note")
        self.until_note.setProperty(u"kind", u"muted")

        self.more_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.until_note)

        self.reason_label = QLabel(self.more)
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setObjectName(u"reason_label")

        self.more_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = GrowingText(self.more)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"ask", u"Enter why more time is needed")

        self.more_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reason)

        self.done_so_far_label = QLabel(self.more)
        self.done_so_far_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_so_far_label.setObjectName(u"done_so_far_label")

        self.more_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.done_so_far_label)

        self.done_so_far = GrowingText(self.more)
        self.done_so_far.setObjectName(u"done_so_far")

        self.more_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.done_so_far)

        self.agreed_by_label = QLabel(self.more)
        self.agreed_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_by_label.setObjectName(u"agreed_by_label")

        self.more_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.agreed_by_label)

        self.agreed_by = QLineEdit(self.more)
        self.agreed_by.setObjectName(u"agreed_by")
        self.agreed_by.setProperty(u"ask", u"Enter who agreed the date")

        self.more_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.agreed_by)

        self.agreed_on_label = QLabel(self.more)
        self.agreed_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_on_label.setObjectName(u"agreed_on_label")

        self.more_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.agreed_on_label)

        self.agreed_on = DateField(self.more)
        self.agreed_on.setObjectName(u"agreed_on")
        self.agreed_on.setProperty(u"said", u"The date it was agreed")
        self.agreed_on.setProperty(u"ask", u"Enter the date it was agreed")
        self.agreed_on.setProperty(u"past", True)

        self.more_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.agreed_on)

        self.agreed_how_label = QLabel(self.more)
        self.agreed_how_label.setTextFormat(Qt.TextFormat.PlainText)
        self.agreed_how_label.setObjectName(u"agreed_how_label")

        self.more_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.agreed_how_label)

        self.agreed_how = WordBox(self.more)
        self.agreed_how.setObjectName(u"agreed_how")
        self.agreed_how.setProperty(u"ask", u"Choose how it was agreed")

        self.more_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.agreed_how)

        self.panel_label = QLabel(self.more)
        self.panel_label.setTextFormat(Qt.TextFormat.PlainText)
        self.panel_label.setObjectName(u"panel_label")

        self.more_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.panel_label)

        self.panel = GrowingText(self.more)
        self.panel.setObjectName(u"panel")

        self.more_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.panel)

        self.panel_hint = WrappedLabel(self.more)
        self.panel_hint.setObjectName(u"panel_hint")
        self.panel_hint.setProperty(u"kind", u"muted")

        self.more_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.panel_hint)


        self.more_column.addLayout(self.more_form)


        self.column.addWidget(self.more)

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

        self.main_button = QPushButton(MoreTime)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(MoreTime)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.basis_label.setBuddy(self.basis)
        self.until_label.setBuddy(self.until)
        self.reason_label.setBuddy(self.reason)
        self.done_so_far_label.setBuddy(self.done_so_far)
        self.agreed_by_label.setBuddy(self.agreed_by)
        self.agreed_on_label.setBuddy(self.agreed_on)
        self.agreed_how_label.setBuddy(self.agreed_how)
        self.panel_label.setBuddy(self.panel)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MoreTime)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(MoreTime)
    # setupUi

    def retranslateUi(self, MoreTime):
        MoreTime.setWindowTitle(QCoreApplication.translate("MoreTime", u"More time", None))
        self.heading.setText(QCoreApplication.translate("MoreTime", u"More time", None))
        self.intro.setText("")
        self.longest.setText("")
        self.basis_label.setText(QCoreApplication.translate("MoreTime", u"On &what ground (required)", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("MoreTime", u"On what ground", None))
#endif // QT_CONFIG(accessibility)
        self.until_label.setText(QCoreApplication.translate("MoreTime", u"&New answer date (required)", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("MoreTime", u"New answer date", None))
#endif // QT_CONFIG(accessibility)
        self.until_note.setText("")
        self.reason_label.setText(QCoreApplication.translate("MoreTime", u"Why &more time is needed (required)", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("MoreTime", u"Why more time is needed", None))
#endif // QT_CONFIG(accessibility)
        self.done_so_far_label.setText(QCoreApplication.translate("MoreTime", u"What was &done so far", None))
#if QT_CONFIG(accessibility)
        self.done_so_far.setAccessibleName(QCoreApplication.translate("MoreTime", u"What was done so far", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_by_label.setText(QCoreApplication.translate("MoreTime", u"Agreed &by (required)", None))
#if QT_CONFIG(accessibility)
        self.agreed_by.setAccessibleName(QCoreApplication.translate("MoreTime", u"Agreed by", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_on_label.setText(QCoreApplication.translate("MoreTime", u"Agreed &on (required)", None))
#if QT_CONFIG(accessibility)
        self.agreed_on.setAccessibleName(QCoreApplication.translate("MoreTime", u"Agreed on", None))
#endif // QT_CONFIG(accessibility)
        self.agreed_how_label.setText(QCoreApplication.translate("MoreTime", u"&Agreed how (required)", None))
#if QT_CONFIG(accessibility)
        self.agreed_how.setAccessibleName(QCoreApplication.translate("MoreTime", u"Agreed how", None))
#endif // QT_CONFIG(accessibility)
        self.panel_label.setText(QCoreApplication.translate("MoreTime", u"&The panel", None))
#if QT_CONFIG(accessibility)
        self.panel.setAccessibleName(QCoreApplication.translate("MoreTime", u"The panel", None))
#endif // QT_CONFIG(accessibility)
        self.panel_hint.setText(QCoreApplication.translate("MoreTime", u"Who sits on it, and who approved it (R-7.1.10).", None))
        self.main_button.setText(QCoreApplication.translate("MoreTime", u"&Record more time", None))
        self.cancel_button.setText(QCoreApplication.translate("MoreTime", u"Cancel", None))
    # retranslateUi

