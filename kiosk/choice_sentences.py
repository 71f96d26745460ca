"""What the kiosk says where a patron may wait or come back, asks for somebody, or waits no longer.

Must not import Qt.
"""

from collections.abc import Sequence

from kiosk.translating import Translating


class ChoiceSentences:
    """The sentences in one language."""

    def __init__(self, catalogue: Translating) -> None:
        self._catalogue = catalogue

    def tr(self, source: str, note: str = "") -> str:
        return self._catalogue.translate("ChoiceSentences", source, note)

    def question(self) -> str:
        return self.tr("What would you prefer?")

    def why(self, quieter: Sequence[str]) -> str:
        """Why there is a choice, and the next quieter time."""
        said = self.tr(
            "Only one of us is at the desk, and quick requests go first. More of us will be here %1."
        )
        return said.replace("%1", quieter[0] if quieter else "").replace("..", ".")

    def wait(self) -> str:
        return self.tr("Wait with a number")

    def wait_hint(self) -> str:
        return self.tr("You keep your place in line")

    def come_back(self) -> str:
        return self.tr("Come back later")

    def come_back_hint(self) -> str:
        return self.tr("When more of us are here")

    def help(self) -> str:
        return self.tr("Please come to me")

    def help_hint(self) -> str:
        return self.tr("We will come to you here")

    def return_title(self) -> str:
        return self.tr("See you soon")

    def return_text(self, quieter: Sequence[str]) -> str:
        """The quieter times, one a line."""
        return "\n".join([self.tr("More of us will be at the desk:"), *quieter])

    def return_slip(self) -> str:
        return self.tr("Please take your slip; we will gladly help you then.")

    def return_noted(self) -> str:
        return self.tr("You may write these times down; we will gladly help you then.")

    def help_title(self) -> str:
        return self.tr("We are coming to you")

    def help_text(self) -> str:
        return self.tr("We know you are here; one of us will come as soon as possible.")

    def help_coming(self) -> str:
        return self.tr("One of us is on the way to you.")

    def help_thanks(self) -> str:
        return self.tr("Thank you for your patience.")

    def cancel(self) -> str:
        return self.tr("Cancel", "my number")

    def cancel_hint(self) -> str:
        return self.tr("Cancel my number")

    def leaving_title(self) -> str:
        return self.tr("Give up your number?")

    def leaving_text(self) -> str:
        return self.tr("Your place in line would go to the next person.")

    def cancel_meant(self) -> str:
        return self.tr("Yes, cancel", "my number")

    def keep(self) -> str:
        return self.tr("Keep my number")

    def not_cancelled(self) -> str:
        return self.tr("Your number could not be cancelled; please tell us at the desk.")

    def cancelled_title(self) -> str:
        return self.tr("Your number is cancelled")

    def cancelled_text(self) -> str:
        return self.tr("You may take another one at any time.")
