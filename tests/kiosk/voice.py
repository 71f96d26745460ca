"""A pretended voice: remembers what it was to say, and has said it when a test says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """Remembers what it was to say; None where it was hushed."""

    speaking_changed = Signal(bool)
    heard_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str] | None] = []
        self.is_speaking = False
        self.is_heard = True

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))
        self._note(is_speaking=True)

    def hush(self) -> None:
        self.said.append(None)
        self._note(is_speaking=False)

    def come_to_the_end(self) -> None:
        """What is being said is over."""
        self._note(is_speaking=False)

    def become(self, *, is_heard: bool) -> None:
        """It is found out whether something is heard; nothing more is said where it is not."""
        self.is_heard = is_heard
        self.heard_changed.emit(is_heard)
        if not is_heard:
            self._note(is_speaking=False)

    @property
    def latest(self) -> str:
        last = self.said[-1] if self.said else None
        return "" if last is None else plain(last[0])

    @property
    def all_said(self) -> list[str]:
        return [plain(each[0]) for each in self.said if each is not None]

    def _note(self, *, is_speaking: bool) -> None:
        if self.is_speaking != is_speaking:
            self.is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)


def plain(text: str) -> str:
    """Which spaces do not break is nothing to hear."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
