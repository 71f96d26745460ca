"""Every state of the entrance screen by name: the longest sentences, the most notices, the largest number.

A library looks at them before it opens, and tests hang them one by one. Must not import Qt.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desk.people import FREE_TRIES
from desk.printer import PrinterCause
from desk.slips import SlipState
from desk.tickets import Kind
from kiosk import choices, rests
from kiosk.examples import (
    HOURS,
    answer,
    asking,
    at_choice,
    at_pause,
    at_services,
    at_ticket,
    at_welcome,
    closed_at,
    door,
    listening,
)
from kiosk.journey import Journey
from kiosk.pages import MOST_ON_SCREEN
from kiosk.unheard import hearing_changed, went_on
from kiosk.way_out import WayOut
from ui.service_words import ServiceWords


@dataclass(frozen=True, slots=True)
class Shown:
    """One state.

    Attributes:
        names: What a library calls it, by language.
        journey: The moment.
    """

    names: Mapping[str, str]
    journey: Journey


_many = answer(position=38, present=1, kind=Kind.ASSISTANCE, number=1234)
_alone = answer(position=4, present=0)

_STATES: dict[str, Journey] = {
    "welcome": at_welcome(),
    "welcome, one at the desk": at_welcome(present=1),
    "welcome, nobody at the desk": at_welcome(present=0),
    "welcome, no paper": replace(at_welcome(), cause=PrinterCause.PAPER_OUT),
    "welcome, no paper, one at the desk": replace(at_welcome(present=1), cause=PrinterCause.PAPER_OUT),
    "welcome, no paper, nobody": replace(at_welcome(present=0), cause=PrinterCause.UNPLUGGED),
    "transactions": at_services(Kind.TRANSACTION),
    "assistance": at_services(Kind.ASSISTANCE),
    "assistance, one at the desk": at_services(Kind.ASSISTANCE, present=1),
    "slow": replace(asking(), is_slow=True),
    "ticket, on its way": at_ticket(_many),
    "ticket": replace(at_ticket(), slip=SlipState.CUT),
    "ticket, many wait, no paper": replace(at_ticket(_many), slip=SlipState.NOT_SENT, present=1),
    "ticket, cut short": replace(at_ticket(_many), slip=SlipState.CANCELLED, present=1),
    "ticket, slip unknown, nobody": replace(at_ticket(_alone), slip=SlipState.UNKNOWN, present=0),
    "ticket, slip unknown": replace(at_ticket(_many), slip=SlipState.UNKNOWN, present=1),
    "ticket, printer stopped": replace(at_ticket(_many), cause=PrinterCause.COVER_OPEN),
    "pause": rests.store_lost(at_welcome()),
    "pause, may be tried again": at_pause(),
    "pause, nobody at the desk": rests.store_lost(at_welcome(present=0)),
    "pause, may be tried again, nobody": replace(at_pause(), present=0),
    "idle question": replace(at_services(), is_warned=True),
}

_STATES |= {
    "ticket, few wait": replace(at_ticket(answer(position=3)), slip=SlipState.CUT),
    "ticket, few wait, one at the desk": replace(
        at_ticket(answer(position=3, present=1, kind=Kind.ASSISTANCE)), slip=SlipState.CUT, present=1
    ),
    "ticket, expected at the desk": replace(at_ticket(answer(position=None)), slip=SlipState.CUT),
    "closed": closed_at("2026-11-29T08:00"),
    "closed, for long": closed_at("2026-12-24T18:00"),
    "closed, nobody knows until when": closed_at("2026-12-24T18:00", replace(HOURS, week=((),) * 7)),
    "holiday": closed_at("2026-12-25T11:00"),
    "closes soon": closed_at("2026-11-26T16:52"),
    "closes soon, nobody at the desk": replace(closed_at("2026-11-26T16:52"), present=0),
    "full": rests.queue_seen(replace(at_welcome(), most_waiting=2), present=1, waiting=2),
    "welcome, last tickets": rests.door_seen(at_welcome(present=1), door("2026-11-26T16:40")),
    "welcome, last tickets, no paper": replace(
        rests.door_seen(at_welcome(present=1), door("2026-11-26T16:40")), cause=PrinterCause.PAPER_OUT
    ),
    "welcome, last tickets, nobody": rests.door_seen(at_welcome(present=0), door("2026-11-26T16:40")),
    "welcome, last tickets, no paper, nobody": replace(
        rests.door_seen(at_welcome(present=0), door("2026-11-26T16:40")), cause=PrinterCause.UNPLUGGED
    ),
}

_STATES |= {
    "full, somebody may come": rests.queue_seen(replace(at_welcome(), most_waiting=2), present=1, waiting=2),
    "full, nobody at the desk": rests.queue_seen(replace(at_welcome(), most_waiting=2), present=0, waiting=2),
    "busy": rests.slips_counted(at_welcome(), 0),
    "busy, nobody at the desk": rests.slips_counted(at_welcome(present=0), 0),
    "closed, at night": replace(closed_at("2026-11-29T08:00"), is_dimmed=True),
    "choice": at_choice(),
    "choice, slow": replace(choices.wait_chosen(at_choice(), "t1"), is_slow=True),
    "return": choices.return_chosen(at_choice()),
    "return, no paper": replace(choices.return_chosen(at_choice()), cause=PrinterCause.PAPER_OUT),
    "help": choices.help_chosen(at_choice()),
    "help, coming": replace(choices.help_chosen(at_choice()), is_help_coming=True),
    "ticket, leaving": replace(at_ticket(_many), slip=SlipState.CUT, is_leaving=True),
    "ticket, not cancelled": replace(at_ticket(_many), slip=SlipState.CUT, is_uncancelled=True),
    "cancelled": choices.cancelled(at_ticket(), "t1"),
}

_STATES |= {
    "listening ended": hearing_changed(listening(at_welcome()), is_heard=False),
    "listening ended, nobody at the desk": hearing_changed(listening(at_welcome(present=0)), is_heard=False),
    "listening ended, with a number": hearing_changed(
        listening(replace(at_ticket(_many), slip=SlipState.NOT_SENT, present=1)), is_heard=False
    ),
    "listening ended, back at the services": went_on(
        hearing_changed(listening(at_services(Kind.ASSISTANCE, present=1)), is_heard=False)
    ),
}

_FURTHER = {
    Kind.TRANSACTION: "transactions, further",
    Kind.ASSISTANCE: "assistance, further",
}

_STATES |= {name: replace(at_services(kind), page=1) for kind, name in _FURTHER.items()}

_FRENCH = {
    "welcome": "accueil",
    "welcome, one at the desk": "accueil, une personne au comptoir",
    "welcome, nobody at the desk": "accueil, comptoir inoccupé",
    "welcome, no paper": "accueil, papier épuisé",
    "welcome, no paper, one at the desk": "accueil, papier épuisé, une personne au comptoir",
    "welcome, no paper, nobody": "accueil, papier épuisé, comptoir inoccupé",
    "transactions": "demandes rapides",
    "assistance": "demandes d’aide",
    "assistance, one at the desk": "demandes d’aide, une personne au comptoir",
    "slow": "le numéro se fait attendre",
    "ticket, on its way": "numéro, billet en cours",
    "ticket": "numéro, billet imprimé",
    "ticket, few wait": "numéro, quelques personnes avant",
    "ticket, few wait, one at the desk": "numéro, quelques personnes avant, une personne au comptoir",
    "ticket, expected at the desk": "numéro, attendu au comptoir",
    "transactions, further": "demandes rapides, suite",
    "assistance, further": "demandes d’aide, suite",
    "ticket, many wait, no paper": "numéro, beaucoup de gens, sans billet",
    "ticket, cut short": "numéro, billet incomplet",
    "ticket, slip unknown, nobody": "numéro, billet incertain, comptoir inoccupé",
    "ticket, slip unknown": "numéro, billet incertain",
    "ticket, printer stopped": "numéro, imprimante arrêtée",
    "pause": "pause, base de données hors d’atteinte",
    "pause, may be tried again": "pause, nouvel essai offert",
    "pause, nobody at the desk": "pause, comptoir inoccupé",
    "pause, may be tried again, nobody": "pause, nouvel essai offert, comptoir inoccupé",
    "idle question": "toujours là?",
    "closed": "fermé",
    "closed, for long": "fermé pour plusieurs jours",
    "closed, nobody knows until when": "fermé, réouverture à venir",
    "holiday": "jour férié",
    "closes soon": "ferme bientôt",
    "closes soon, nobody at the desk": "ferme bientôt, comptoir inoccupé",
    "full": "beaucoup de gens attendent",
    "welcome, last tickets": "accueil, derniers numéros",
    "welcome, last tickets, no paper": "accueil, derniers numéros, papier épuisé",
    "welcome, last tickets, nobody": "accueil, derniers numéros, comptoir inoccupé",
    "welcome, last tickets, no paper, nobody": "accueil, derniers numéros, papier épuisé, comptoir inoccupé",
    "full, somebody may come": "beaucoup de gens, quelqu’un peut venir",
    "full, nobody at the desk": "beaucoup de gens, comptoir inoccupé",
    "busy": "beaucoup de numéros d’un coup",
    "busy, nobody at the desk": "beaucoup de numéros d’un coup, comptoir inoccupé",
    "closed, at night": "fermé, écran assombri",
    "choice": "attendre ou revenir",
    "choice, slow": "attendre, le numéro se fait attendre",
    "return": "revenir plus tard",
    "return, no paper": "revenir plus tard, sans papier",
    "help": "quelqu’un vient",
    "help, coming": "quelqu’un est en route",
    "ticket, leaving": "numéro, annuler?",
    "ticket, not cancelled": "numéro, annulation à refaire",
    "cancelled": "numéro annulé",
    "listening ended": "écoute interrompue",
    "listening ended, nobody at the desk": "écoute interrompue, comptoir inoccupé",
    "listening ended, with a number": "écoute interrompue, avec un numéro",
    "listening ended, back at the services": "écoute interrompue, retour aux demandes",
}

STATES: Mapping[str, Shown] = {
    name: Shown({"fr": _FRENCH[name], "en": name}, moment) for name, moment in _STATES.items()
}
"""By their English names; those of a family with more services than a screen takes are among them."""


WITH_SEVERAL_AIDS = (
    "welcome, no paper, one at the desk",
    "assistance, one at the desk",
    "choice",
    "ticket, many wait, no paper",
    "pause, may be tried again",
)
"""One state of each kind of screen, the fullest, in which aids are shown together."""

_WAY_OUTS = {
    "way out": ("sortie, NIP demandé", WayOut(is_open=True, digits="0000")),
    "way out, wrong PIN": ("sortie, autre NIP", WayOut(is_open=True, wrong=1, is_refused=True)),
    "way out, locked": ("sortie, à essayer plus tard", WayOut(is_open=True, wrong=FREE_TRIES)),
}
WAY_OUTS: Mapping[str, tuple[Mapping[str, str], WayOut]] = {
    name: ({"fr": french, "en": name}, way) for name, (french, way) in _WAY_OUTS.items()
}
"""The keys for a manager's PIN, which lie over the first screen, with their names by language."""


def states_of(services: Sequence[ServiceWords]) -> Mapping[str, Shown]:
    """The states that a library with these services has."""
    kinds = Counter(service.kind for service in services)
    lacking = {name for kind, name in _FURTHER.items() if kinds[kind] <= MOST_ON_SCREEN}
    return {name: shown for name, shown in STATES.items() if name not in lacking}


def at_rest(moment: Journey, language: str, entered: int) -> Journey:
    """A moment in a language, standing still: nothing is asked of the desk, and touches count.

    Args:
        moment: The moment.
        language: Code such as ``fr``, also of home.
        entered: Another one for each screen that is shown after the other.
    """
    return replace(
        moment,
        language=language,
        home_language=language,
        is_awaited=False,
        is_settled=True,
        entered=entered,
    )
