"""The limit of starting: one empty window. Run as a process of its own by `start`."""

import sys
import time

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(["bare"])
window = QWidget()
window.resize(1280, 760)
window.show()
app.processEvents()
print(time.process_time(), time.time() - float(sys.argv[1]))
