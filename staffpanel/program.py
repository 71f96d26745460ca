"""The application object of a program with Widgets, the panel; windows of QML may live in it as well."""

from PySide6.QtWidgets import QApplication

# Looks the same on every system, and takes its colours from the panel's own palette.
STYLE = "Fusion"


def make_application(arguments: list[str]) -> QApplication:
    """Make the one application object of this process.

    Args:
        arguments: The command line as Qt reads it, the program's name first.
    """
    application = QApplication(arguments)
    application.setApplicationName("votre-tour")
    application.setStyle(STYLE)
    return application
