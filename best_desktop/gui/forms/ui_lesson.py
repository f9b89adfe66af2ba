"""Compiled from forms/lesson.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Lesson(object):
    def setupUi(self, Lesson):
        if not Lesson.objectName():
            Lesson.setObjectName(u"Lesson")
        self.whole = QVBoxLayout(Lesson)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Lesson)
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

        self.about = QFrame(self.scrollContents)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"kind", u"card")
        self.about_column = QVBoxLayout(self.about)
        self.about_column.setSpacing(12)
        self.about_column.setObjectName(u"about_column")
        self.about_column.setContentsMargins(16, 12, 16, 12)
        self.about_form = QFormLayout()
        self.about_form.setObjectName(u"about_form")
        self.about_form.setHorizontalSpacing(16)
        self.about_form.setVerticalSpacing(8)
        self.lesson_label = QLabel(self.about)
        self.lesson_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lesson_label.setObjectName(u"lesson_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.lesson_label)

        self.lesson = GrowingText(self.about)
        self.lesson.setObjectName(u"lesson")

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.lesson)

        self.cause_label = QLabel(self.about)
        self.cause_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cause_label.setObjectName(u"cause_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.cause_label)

        self.cause = GrowingText(self.about)
        self.cause.setObjectName(u"cause")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.cause)

        self.improvement_label = QLabel(self.about)
        self.improvement_label.setTextFormat(Qt.TextFormat.PlainText)
        self.improvement_label.setObjectName(u"improvement_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.improvement_label)

        self.improvement = GrowingText(self.about)
        self.improvement.setObjectName(u"improvement")

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.improvement)

        self.owner_id_label = QLabel(self.about)
        self.owner_id_label.setTextFormat(Qt.TextFormat.PlainText)
        self.owner_id_label.setObjectName(u"owner_id_label")

        self.about_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.owner_id_label)

        self.owner_id = WordBox(self.about)
        self.owner_id.setObjectName(u"owner_id")

        self.about_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.owner_id)

        self.due_on_label = QLabel(self.about)
        self.due_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_on_label.setObjectName(u"due_on_label")

        self.about_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateField(self.about)
        self.due_on.setObjectName(u"due_on")
        self.due_on.setProperty(u"said", u"The date it is due")

        self.about_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.done_on_label = QLabel(self.about)
        self.done_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.done_on_label.setObjectName(u"done_on_label")

        self.about_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.done_on_label)

        self.done_on = DateField(self.about)
        self.done_on.setObjectName(u"done_on")
        self.done_on.setProperty(u"said", u"The date it was done")
        self.done_on.setProperty(u"past", True)

        self.about_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.done_on)

        self.told_label = QLabel(self.about)
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setObjectName(u"told_label")

        self.about_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.told_label)

        self.told = GrowingText(self.about)
        self.told.setObjectName(u"told")

        self.about_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.told)

        self.none_because_label = QLabel(self.about)
        self.none_because_label.setTextFormat(Qt.TextFormat.PlainText)
        self.none_because_label.setObjectName(u"none_because_label")

        self.about_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.none_because_label)

        self.none_because = GrowingText(self.about)
        self.none_because.setObjectName(u"none_because")

        self.about_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.none_because)


        self.about_column.addLayout(self.about_form)


        self.column.addWidget(self.about)

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

        self.main_button = QPushButton(Lesson)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Lesson)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.lesson_label.setBuddy(self.lesson)
        self.cause_label.setBuddy(self.cause)
        self.improvement_label.setBuddy(self.improvement)
        self.owner_id_label.setBuddy(self.owner_id)
        self.due_on_label.setBuddy(self.due_on)
        self.done_on_label.setBuddy(self.done_on)
        self.told_label.setBuddy(self.told)
        self.none_because_label.setBuddy(self.none_because)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Lesson)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Lesson)
    # setupUi

    def retranslateUi(self, Lesson):
        Lesson.setWindowTitle(QCoreApplication.translate("Lesson", u"Lesson and improvement", None))
        self.heading.setText(QCoreApplication.translate("Lesson", u"Lesson and improvement", None))
        self.intro.setText("")
        self.lesson_label.setText(QCoreApplication.translate("Lesson", u"&What was learnt", None))
#if QT_CONFIG(accessibility)
        self.lesson.setAccessibleName(QCoreApplication.translate("Lesson", u"What was learnt", None))
#endif // QT_CONFIG(accessibility)
        self.cause_label.setText(QCoreApplication.translate("Lesson", u"&Cause", None))
#if QT_CONFIG(accessibility)
        self.cause.setAccessibleName(QCoreApplication.translate("Lesson", u"Cause", None))
#endif // QT_CONFIG(accessibility)
        self.improvement_label.setText(QCoreApplication.translate("Lesson", u"&Improvement", None))
#if QT_CONFIG(accessibility)
        self.improvement.setAccessibleName(QCoreApplication.translate("Lesson", u"Improvement", None))
#endif // QT_CONFIG(accessibility)
        self.owner_id_label.setText(QCoreApplication.translate("Lesson", u"Who sees &to it", None))
#if QT_CONFIG(accessibility)
        self.owner_id.setAccessibleName(QCoreApplication.translate("Lesson", u"Who sees to it", None))
#endif // QT_CONFIG(accessibility)
        self.due_on_label.setText(QCoreApplication.translate("Lesson", u"D&ue on", None))
#if QT_CONFIG(accessibility)
        self.due_on.setAccessibleName(QCoreApplication.translate("Lesson", u"Due on", None))
#endif // QT_CONFIG(accessibility)
        self.done_on_label.setText(QCoreApplication.translate("Lesson", u"&Done on", None))
#if QT_CONFIG(accessibility)
        self.done_on.setAccessibleName(QCoreApplication.translate("Lesson", u"Done on", None))
#endif // QT_CONFIG(accessibility)
        self.told_label.setText(QCoreApplication.translate("Lesson", u"What ten&ants said, in our words", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("Lesson", u"What tenants said, in our words", None))
#endif // QT_CONFIG(accessibility)
        self.none_because_label.setText(QCoreApplication.translate("Lesson", u"&No learning, because", None))
#if QT_CONFIG(accessibility)
        self.none_because.setAccessibleName(QCoreApplication.translate("Lesson", u"No learning, because", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Lesson", u"&Save lesson", None))
        self.cancel_button.setText(QCoreApplication.translate("Lesson", u"Cancel", None))
    # retranslateUi

