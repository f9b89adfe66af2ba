"""Compiled from forms/authority_tasks.ui; change that."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from best_desktop.gui.rows_table import RowsTable
from best_desktop.gui.wrapped_label import WrappedLabel

class Ui_AuthorityTasks(object):
    def setupUi(self, AuthorityTasks):
        if not AuthorityTasks.objectName():
            AuthorityTasks.setObjectName(u"AuthorityTasks")
        self.whole = QVBoxLayout(AuthorityTasks)
        self.whole.setSpacing(0)
        self.whole.setObjectName(u"whole")
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AuthorityTasks)
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

        self.tasks = RowsTable(self.scrollContents)
        self.tasks.setObjectName(u"tasks")

        self.column.addWidget(self.tasks)

        self.scroll.setWidget(self.scrollContents)

        self.whole.addWidget(self.scroll)

        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.setObjectName(u"footer")
        self.footer.setContentsMargins(16, 12, 16, 12)
        self.footer_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer.addItem(self.footer_stretch)

        self.main_button = QPushButton(AuthorityTasks)
        self.main_button.setObjectName(u"main_button")
        self.main_button.setProperty(u"kind", u"primary")

        self.footer.addWidget(self.main_button)

        self.cancel_button = QPushButton(AuthorityTasks)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setProperty(u"noKey", True)

        self.footer.addWidget(self.cancel_button)


        self.whole.addLayout(self.footer)


        self.retranslateUi(AuthorityTasks)

        self.main_button.setDefault(True)


        QMetaObject.connectSlotsByName(AuthorityTasks)
    # setupUi

    def retranslateUi(self, AuthorityTasks):
        AuthorityTasks.setWindowTitle(QCoreApplication.translate("AuthorityTasks", u"Authority to look after", None))
        self.heading.setText(QCoreApplication.translate("AuthorityTasks", u"Authority to look after", None))
        self.intro.setText(QCoreApplication.translate("AuthorityTasks", u"Complaints on which nobody may be told yet, and proofs that should be looked at again.", None))
#if QT_CONFIG(accessibility)
        self.tasks.setAccessibleName(QCoreApplication.translate("AuthorityTasks", u"Authority to look after", None))
#endif // QT_CONFIG(accessibility)
        self.main_button.setText(QCoreApplication.translate("AuthorityTasks", u"&Close", None))
        self.cancel_button.setText(QCoreApplication.translate("AuthorityTasks", u"Cancel", None))
    # retranslateUi

