"""Compiled from forms/conflict.ui; change that."""

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

class Ui_Conflict(object):
    def setupUi(self, Conflict):
        if not Conflict.objectName():
            Conflict.setObjectName(u"Conflict")
        self.whole = QVBoxLayout(Conflict)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(Conflict)
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

        self.both = QFrame(self.scrollContents)
        self.both.setObjectName(u"both")
        self.both.setProperty(u"kind", u"card")
        self.both_column = QVBoxLayout(self.both)
        self.both_column.setSpacing(12)
        self.both_column.setObjectName(u"both_column")
        self.both_column.setContentsMargins(16, 12, 16, 12)
        self.both_form = QFormLayout()
        self.both_form.setObjectName(u"both_form")
        self.both_form.setHorizontalSpacing(16)
        self.both_form.setVerticalSpacing(8)
        self.comparison = QTableWidget(self.both)
        self.comparison.setObjectName(u"comparison")

        self.both_form.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.comparison)


        self.both_column.addLayout(self.both_form)


        self.column.addWidget(self.both)

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

        self.main_button = QPushButton(Conflict)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(Conflict)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(Conflict)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(Conflict)
    # setupUi

    def retranslateUi(self, Conflict):
        Conflict.setWindowTitle(QCoreApplication.translate("Conflict", u"Changed meanwhile", None))
        self.heading.setText("")
        self.intro.setText(QCoreApplication.translate("Conflict", u"Nothing you typed is lost. Compare, then save yours, or go back and change it.", None))
#if QT_CONFIG(accessibility)
        self.comparison.setAccessibleName(QCoreApplication.translate("Conflict", u"Saved and typed values", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("Conflict", u"&Save mine", None))
        self.cancel_button.setText(QCoreApplication.translate("Conflict", u"Go back", None))
    # retranslateUi

