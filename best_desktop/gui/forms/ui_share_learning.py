"""Compiled from forms/share_learning.ui; change that."""

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
from best_desktop.gui.word_box import WordBox
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_ShareLearning(object):
    def setupUi(self, ShareLearning):
        if not ShareLearning.objectName():
            ShareLearning.setObjectName(u"ShareLearning")
        self.whole = QVBoxLayout(ShareLearning)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ShareLearning)
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
        self.audience_label = QLabel(self.about)
        self.audience_label.setTextFormat(Qt.TextFormat.PlainText)
        self.audience_label.setObjectName(u"audience_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.audience_label)

        self.audience = WordBox(self.about)
        self.audience.setObjectName(u"audience")
        self.audience.setProperty(u"ask", u"Choose with whom")

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.audience)

        self.forum_label = QLabel(self.about)
        self.forum_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forum_label.setObjectName(u"forum_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.forum_label)

        self.forum = WordBox(self.about)
        self.forum.setObjectName(u"forum")
        self.forum.setProperty(u"ask", u"Choose where")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.forum)

        self.shared_on_label = QLabel(self.about)
        self.shared_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.shared_on_label.setObjectName(u"shared_on_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.shared_on_label)

        self.shared_on = DateField(self.about)
        self.shared_on.setObjectName(u"shared_on")
        self.shared_on.setProperty(u"said", u"The date it was shared")
        self.shared_on.setProperty(u"ask", u"Enter the date it was shared")
        self.shared_on.setProperty(u"past", True)

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.shared_on)

        self.link_label = QLabel(self.about)
        self.link_label.setTextFormat(Qt.TextFormat.PlainText)
        self.link_label.setObjectName(u"link_label")

        self.about_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.link_label)

        self.link = QLineEdit(self.about)
        self.link.setObjectName(u"link")

        self.about_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.link)


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

        self.main_button = QPushButton(ShareLearning)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(ShareLearning)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.audience_label.setBuddy(self.audience)
        self.forum_label.setBuddy(self.forum)
        self.shared_on_label.setBuddy(self.shared_on)
        self.link_label.setBuddy(self.link)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShareLearning)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(ShareLearning)
    # setupUi

    def retranslateUi(self, ShareLearning):
        ShareLearning.setWindowTitle(QCoreApplication.translate("ShareLearning", u"Share a lesson", None))
        self.heading.setText(QCoreApplication.translate("ShareLearning", u"Share a lesson", None))
        self.intro.setText("")
        self.audience_label.setText(QCoreApplication.translate("ShareLearning", u"With &whom (required)", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("ShareLearning", u"With whom", None))
#endif // QT_CONFIG(accessibility)
        self.forum_label.setText(QCoreApplication.translate("ShareLearning", u"W&here (required)", None))
#if QT_CONFIG(accessibility)
        self.forum.setAccessibleName(QCoreApplication.translate("ShareLearning", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.shared_on_label.setText(QCoreApplication.translate("ShareLearning", u"Shared &on (required)", None))
#if QT_CONFIG(accessibility)
        self.shared_on.setAccessibleName(QCoreApplication.translate("ShareLearning", u"Shared on", None))
#endif // QT_CONFIG(accessibility)
        self.link_label.setText(QCoreApplication.translate("ShareLearning", u"&Link", None))
#if QT_CONFIG(accessibility)
        self.link.setAccessibleName(QCoreApplication.translate("ShareLearning", u"Link", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("ShareLearning", u"&Record", None))
        self.cancel_button.setText(QCoreApplication.translate("ShareLearning", u"Cancel", None))
    # retranslateUi

