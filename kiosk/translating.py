"""What sentences are found with: a catalogue of one language.

Must not import Qt.
"""

from typing import Protocol


class Translating(Protocol):
    """Finds a sentence in one language; ``ui.translation.Catalogue``."""

    def translate(self, context: str, source: str, note: str = "", count: int = -1) -> str:
        """The translation, with ``%n`` replaced."""
        ...
