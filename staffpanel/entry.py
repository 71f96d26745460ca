"""One line of a list, in words and figures, ready to be drawn and spoken.

Must not import any other part of the panel.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from desk.tickets import Kind

ENTRY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line.

    Attributes:
        code: What choosing it gives.
        spoken: The whole line in words; typing finds it by its beginning.
        title: Drawn first: a label, or the text of a choice.
        key: The key that chooses it, or "".
        detail: Drawn at the right.
        pictogram: Before the service, or "".
        service: Name of the service, for tickets.
        kind: For tickets.
        kind_word: For tickets.
        kind_pictogram: For tickets.
        is_marked: Next, or chosen.
        is_warned: Its upper line tells of a trouble.
    """

    code: str
    spoken: str
    title: str
    key: str = ""
    detail: str = ""
    pictogram: str = ""
    service: str = ""
    kind: Kind | None = None
    kind_word: str = ""
    kind_pictogram: str = ""
    is_marked: bool = False
    is_warned: bool = False
