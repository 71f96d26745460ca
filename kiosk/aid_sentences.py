"""What the switches for seeing and reaching are called.

Must not import Qt.
"""

from typing import assert_never

from kiosk.aids import Aid
from kiosk.translating import Translating


class AidSentences:
    """The sentences in one language."""

    def __init__(self, catalogue: Translating) -> None:
        self._catalogue = catalogue

    def tr(self, source: str, note: str = "") -> str:
        return self._catalogue.translate("AidSentences", source, note)

    def name(self, aid: Aid) -> str:
        """One or two words, as wide as their button."""
        match aid:
            case Aid.CONTRAST:
                return self.tr("Contrast")
            case Aid.LARGER:
                return self.tr("Larger")
            case Aid.LOWERED:
                return self.tr("Lower")
            case Aid.SPOKEN:
                return self.tr("Listen")
            case _:
                assert_never(aid)

    def hint(self, aid: Aid) -> str:
        """What it does, for a screen reader."""
        match aid:
            case Aid.CONTRAST:
                return self.tr("Light letters on black")
            case Aid.LARGER:
                return self.tr("Larger letters")
            case Aid.LOWERED:
                return self.tr("Everything to touch is in the lower half of the screen")
            case Aid.SPOKEN:
                return self.tr("The screen is read aloud")
            case _:
                assert_never(aid)

    def unheard_title(self) -> str:
        return self.tr("Listening is paused")

    def unheard_text(self, *, is_away: bool) -> str:
        """Who reads the screen to whoever listened."""
        if is_away:
            return self.tr("We will gladly read the screen to you as soon as we are back.")
        return self.tr("We will gladly read the screen to you, here or at the desk.")

    def unheard_choice(self) -> str:
        """Below the message where nobody is at the desk, which tells already when somebody will be."""
        return self.tr("You may wait here, or go on without listening.")

    def unheard_offer(self, *, is_away: bool) -> str:
        """The same in one sentence, below a screen that stays."""
        if is_away:
            return self.tr("Listening is paused; we will read to you as soon as we are back.")
        return self.tr("Listening is paused; we will gladly read to you at the desk.")
