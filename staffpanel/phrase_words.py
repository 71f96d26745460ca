"""The words around the words to say: titles of situations, the field to search in, keys.

Must not import Qt Widgets.
"""

from staffpanel.phrases import Situation
from ui.translation import Catalogue


class PhraseWords:
    """Says in the panel's language what the helper with phrases holds."""

    def __init__(self, program: str, language: str) -> None:
        self._catalogue = Catalogue(program, language)
        self.language = language

    def tr(self, source: str, note: str = "", count: int = -1) -> str:
        return self._catalogue.translate("PhraseWords", source, note, count)

    def title(self) -> str:
        return self.tr("Words to say")

    def short_title(self) -> str:
        """The text of the button that opens it."""
        return self.tr("Words", "button: words to say")

    def key(self) -> str:
        return self.tr("F1", "key: words to say")

    def escape(self) -> str:
        return self.tr("Esc", "key cap")

    def field(self) -> str:
        return self.tr("Look for a word")

    def example(self) -> str:
        return self.tr("For example: wait, loan, phone")

    def nothing(self) -> str:
        """Where no phrase has what was typed."""
        return self.tr("Please try a shorter word: every situation has its phrases.")

    def close(self) -> str:
        return self.tr("Close", "button: words to say")

    def next_up(self, label: str) -> str:
        return self.tr("Next: {label}").format(label=label)

    def at_desk(self, label: str) -> str:
        return self.tr("At the desk: {label}").format(label=label)

    def situation(self, situation: Situation) -> str:
        """The heading of a situation."""
        return {
            Situation.GREETING: self.tr("To greet"),
            Situation.WAIT: self.tr("To ask for patience"),
            Situation.WAIT_ANEW: self.tr("Another request that waits its turn"),
            Situation.COME_BACK: self.tr("To propose another time"),
            Situation.PHONE_HOLD: self.tr("Phone: putting on hold"),
            Situation.PHONE_RETURN: self.tr("Phone: returning to the line"),
            Situation.PHONE_CALL_BACK: self.tr("Phone: offering to call back"),
            Situation.PHONE_ANSWER: self.tr("Phone: taking the call"),
            Situation.ON_LOAN: self.tr("The title is on loan"),
            Situation.NOT_FOUND: self.tr("To refer to somebody who can help"),
            Situation.EXPLAIN: self.tr("To explain how we go about it"),
            Situation.FEES: self.tr("A balance on the account"),
            Situation.COMPUTERS: self.tr("Computers and photocopier"),
            Situation.WRAP_UP: self.tr("To wrap up with a next step"),
            Situation.NEXT_STEP_TALK: self.tr("A talk about the next step"),
            Situation.UPSET: self.tr("Somebody is upset"),
            Situation.CLOSING: self.tr("At closing time"),
            Situation.ANYTHING_ELSE: self.tr("Before saying goodbye"),
            Situation.OTHER: self.tr("Words of this library"),
        }[situation]
