"""Compiled from forms/tenant_review.ui; change that."""

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

class Ui_TenantReviewForm(object):
    def setupUi(self, TenantReviewForm):
        if not TenantReviewForm.objectName():
            TenantReviewForm.setObjectName(u"TenantReviewForm")
        self.whole = QVBoxLayout(TenantReviewForm)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TenantReviewForm)
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
        self.held_on_label = QLabel(self.about)
        self.held_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_label.setObjectName(u"held_on_label")

        self.about_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = DateField(self.about)
        self.held_on.setObjectName(u"held_on")
        self.held_on.setProperty(u"said", u"The date of the review")
        self.held_on.setProperty(u"ask", u"Enter the date of the review")
        self.held_on.setProperty(u"past", True)

        self.about_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.forum_label = QLabel(self.about)
        self.forum_label.setTextFormat(Qt.TextFormat.PlainText)
        self.forum_label.setObjectName(u"forum_label")

        self.about_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.forum_label)

        self.forum = WordBox(self.about)
        self.forum.setObjectName(u"forum")
        self.forum.setProperty(u"ask", u"Choose where")

        self.about_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.forum)

        self.tenants_label = QLabel(self.about)
        self.tenants_label.setTextFormat(Qt.TextFormat.PlainText)
        self.tenants_label.setObjectName(u"tenants_label")

        self.about_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.tenants_label)

        self.tenants = QLineEdit(self.about)
        self.tenants.setObjectName(u"tenants")
        self.tenants.setProperty(u"ask", u"Enter how many tenants took part")

        self.about_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.tenants)

        self.cases_label = QLabel(self.about)
        self.cases_label.setTextFormat(Qt.TextFormat.PlainText)
        self.cases_label.setObjectName(u"cases_label")

        self.about_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.cases_label)

        self.cases = QLineEdit(self.about)
        self.cases.setObjectName(u"cases")
        self.cases.setProperty(u"ask", u"Enter how many complaints were looked at")

        self.about_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.cases)

        self.outcome_label = QLabel(self.about)
        self.outcome_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_label.setObjectName(u"outcome_label")

        self.about_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = GrowingText(self.about)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setProperty(u"ask", u"Enter what came of it")

        self.about_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.outcome)


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

        self.main_button = QPushButton(TenantReviewForm)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(TenantReviewForm)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)

#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on)
        self.forum_label.setBuddy(self.forum)
        self.tenants_label.setBuddy(self.tenants)
        self.cases_label.setBuddy(self.cases)
        self.outcome_label.setBuddy(self.outcome)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TenantReviewForm)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(TenantReviewForm)
    # setupUi

    def retranslateUi(self, TenantReviewForm):
        TenantReviewForm.setWindowTitle(QCoreApplication.translate("TenantReviewForm", u"Review by tenants", None))
        self.heading.setText(QCoreApplication.translate("TenantReviewForm", u"Review by tenants", None))
        self.intro.setText("")
        self.held_on_label.setText(QCoreApplication.translate("TenantReviewForm", u"Held &on (required)", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("TenantReviewForm", u"Held on", None))
#endif // QT_CONFIG(accessibility)
        self.forum_label.setText(QCoreApplication.translate("TenantReviewForm", u"W&here (required)", None))
#if QT_CONFIG(accessibility)
        self.forum.setAccessibleName(QCoreApplication.translate("TenantReviewForm", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.tenants_label.setText(QCoreApplication.translate("TenantReviewForm", u"&Tenants who took part (required)", None))
#if QT_CONFIG(accessibility)
        self.tenants.setAccessibleName(QCoreApplication.translate("TenantReviewForm", u"Tenants who took part", None))
#endif // QT_CONFIG(accessibility)
        self.cases_label.setText(QCoreApplication.translate("TenantReviewForm", u"&Complaints looked at (required)", None))
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("TenantReviewForm", u"Complaints looked at", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_label.setText(QCoreApplication.translate("TenantReviewForm", u"&What came of it (required)", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("TenantReviewForm", u"What came of it", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("TenantReviewForm", u"&Save review", None))
        self.cancel_button.setText(QCoreApplication.translate("TenantReviewForm", u"Cancel", None))
    # retranslateUi

