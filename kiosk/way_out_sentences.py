"""What is said at the hidden way out, to whoever looks after the kiosk.

Must not import Qt.
"""

from kiosk.translating import Translating

_MINUTE_MS = 60_000
_HOLDS = "\u2060"
_MAY_BREAK_AFTER = "/\\-."


def held_together(command: str) -> str:
    """A command whose lines end at spaces alone, so that nobody types one where a path goes on."""
    return "".join(f"{each}{_HOLDS}" if each in _MAY_BREAK_AFTER else each for each in command)


class WayOutSentences:
    """The sentences in one language."""

    def __init__(self, catalogue: Translating) -> None:
        self._catalogue = catalogue

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("WayOutSentences", source, note, count)

    def title(self) -> str:
        return self.tr("Leave the kiosk")

    def ask(self) -> str:
        return self.tr("Please type the PIN of a manager.")

    def no_manager(self) -> str:
        return self.tr(
            "The PIN of the first manager will open this way out. To make that manager, please type this in "
            "a terminal of this computer, then come back here:"
        )

    def checking(self) -> str:
        return self.tr("One moment, please…")

    def wrong(self) -> str:
        return self.tr("No manager has this PIN; please type it again.")

    def locked(self, wait_ms: int) -> str:
        """After too many wrong PINs, with the minutes that are left, rounded up."""
        return self.tr("Please try again in %n minute(s).", "", -(-wait_ms // _MINUTE_MS))

    def erase(self) -> str:
        return self.tr("Erase")

    def give(self) -> str:
        return self.tr("Leave the kiosk")

    def back(self) -> str:
        return self.tr("Back")
