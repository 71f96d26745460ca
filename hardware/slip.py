"""What a slip says, before any thought of paper: words already in the patron's language.

Must not import anything but the standard library.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """The meaning of the paper a patron takes away. Number only: no service, no kind, no name.

    Attributes:
        library_name: Name of the library, first line of the slip.
        headline: What the number is, such as ``Votre numéro``.
        label: The number itself, such as ``A012``; five characters from ``A1000`` on.
        next_step: What happens now, one or more sentences.
        taken_at: When the number was taken, already written out, such as ``Pris à 14 h 30``.
        thanks: The last line: an offer or a thank-you.
        language: Language code of all the texts, ``fr`` or ``en``.
        notice: A further kind sentence, such as that one person is at the desk; None for no such line.
    """

    library_name: str
    headline: str
    label: str
    next_step: str
    taken_at: str
    thanks: str
    language: str
    notice: str | None = None
