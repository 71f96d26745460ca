"""Another program of a staff member, in a process of its own: a letter, kept in a file with each key.

python -m tests.journeys.letter FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit

TITLE = "Une lettre"


class Letter(QPlainTextEdit):
    """The letter."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setWindowTitle(TITLE)
        self.textChanged.connect(self._keep)

    @Slot()
    def _keep(self) -> None:
        self._file.write_text(self.toPlainText(), encoding="utf-8")


def main() -> int:
    application = QApplication(["letter", "-qwindowgeometry", "600x500+100+100"])
    letter = Letter(Path(sys.argv[1]))
    letter.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
