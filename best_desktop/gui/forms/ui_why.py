"""Compiled from forms/why.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_Why(object):
    def setupUi(self, Why):
        if not Why.objectName():
            Why.setObjectName(u"Why")
        self.whole = QVBoxLayout(Why)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Why)
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

        self.count = QFrame(self.scrollContents)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"kind", u"card")
        self.count_column = QVBoxLayout(self.count)
        self.count_column.setSpacing(12)
        self.count_column.setObjectName(u"count_column")
        self.count_column.setContentsMargins(16, 12, 16, 12)
        self.count_form = QFormLayout()
        self.count_form.setObjectName(u"count_form")
        self.count_form.setHorizontalSpacing(16)
        self.count_form.setVerticalSpacing(8)
        self.days = QTableWidget(self.count)
        self.days.setObjectName(u"days")

        self.count_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.days)


        self.count_column.addLayout(self.count_form)


        self.column.addWidget(self.count)

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

        self.main_button = QPushButton(Why)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Why)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(Why)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Why)
    # setupUi

    def retranslateUi(self, Why):
        Why.setWindowTitle(QCoreApplication.translate("Why", u"Why this date?", None))
        self.heading.setText(QCoreApplication.translate("Why", u"Why this date?", None))
        self.intro.setText("")
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("Why", u"Days counted and left out", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Why", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("Why", u"Close", None))
    # retranslateUi

