"""What a slip says, before any thought of paper: words already in the patron's language.

Must not import anything but the standard library and hardware's own records.
"""

from dataclasses import dataclass

from hardware.raster import Raster


@dataclass(frozen=True, slots=True)
class SlipQr:
    """A QR code for the patron's telephone.

    Attributes:
        value: What it codes, usually an address; left out of the slip when ``qr.may_be_coded`` says no.
        caption: What it leads to, a few words below it; empty for none.
    """

    value: str
    caption: str


@dataclass(frozen=True, slots=True)
class BriefWords:
    """The same as a slip says, in fewer words that are as kind: for a slip that would be too long.

    Attributes:
        next_step: What happens now.
        briefest_next_step: The same, in as few words as can be.
        thanks: The last line.
        notice: In the place of the notice; None for no such wording.
        caption: In the place of what stands below the code; None for no such wording.
    """

    next_step: str
    briefest_next_step: str
    thanks: str
    notice: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """The meaning of the paper a patron takes away. Number only: no service, no kind, no name.

    Attributes:
        library_name: Name of the library, first line of the slip.
        headline: What the number is, such as ``Votre numéro``; empty for no such line.
        label: The number itself, such as ``A012``; five characters from ``A1000`` on.
        next_step: What happens now, one or more sentences.
        taken_at: When the number was taken, already written out, such as ``Pris à 14 h 30``.
        thanks: The last line: an offer or a thank-you.
        language: Language code of all the texts, ``fr`` or ``en``.
        notice: A further kind sentence, such as that one person is at the desk; None for no such line.
        copy_mark: Says that this number was printed before, such as ``DUPLICATA``; None for the first slip.
        logo: Stands in the place of the name; None for the name.
        qr: None for no code.
        brief: Fewer words for the same; None for no others.
    """

    library_name: str
    headline: str
    label: str
    next_step: str
    taken_at: str
    thanks: str
    language: str
    notice: str | None = None
    copy_mark: str | None = None
    logo: Raster | None = None
    qr: SlipQr | None = None
    brief: BriefWords | None = None


@dataclass(frozen=True, slots=True)
class BriefSteps:
    """The same as a next-step slip says, in fewer words that are as kind.

    Attributes:
        next_step: What happens next.
        to_do: What to bring or do; empty where that may be left out.
        thanks: The last line.
        times_headline: In the place of what stands above the times; empty for no such wording.
    """

    next_step: str
    to_do: str
    thanks: str
    times_headline: str = ""


@dataclass(frozen=True, slots=True)
class NextStepSlip:
    """The meaning of the paper that says what follows after a visit: nothing of the patron or the request.

    Attributes:
        library_name: Name of the library, first line of the slip.
        headline: What this is, such as ``Pour la suite``.
        next_step: What happens next, one sentence.
        to_do: What to bring or do, one sentence; empty for none.
        given_on: The day, already written out.
        thanks: The last line: an offer or a thank-you.
        language: Language code of all the texts, ``fr`` or ``en``.
        referral: Whom the patron is referred to: the name, what for, then phone, hours and address as far
            as they are known; empty for nobody.
        times_headline: What the times are; empty for no such line.
        times: When to come, each written out.
        logo: Stands in the place of the name; None for the name.
        brief: Fewer words for the same; None for no others.
    """

    library_name: str
    headline: str
    next_step: str
    to_do: str
    given_on: str
    thanks: str
    language: str
    referral: tuple[str, ...] = ()
    times_headline: str = ""
    times: tuple[str, ...] = ()
    logo: Raster | None = None
    brief: BriefSteps | None = None


Slip = TicketSlip | NextStepSlip
"""Everything that is printed for patrons."""
