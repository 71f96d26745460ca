"""Which message stands in the one place for messages: each screen that is one, with what it shows.

Must not import Qt.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.choice_screens import derive_aside
from kiosk.choices import ASIDES
from kiosk.closed_screen import derive_closed
from kiosk.journey import Journey, Screen
from kiosk.screens import PauseProperties, derive_pause
from kiosk.sentences import Sentences
from kiosk.unheard import derive_unheard

MESSAGES: Mapping[Screen, Callable[[Journey, Sentences], PauseProperties]] = MappingProxyType(
    {
        Screen.PAUSE: derive_pause,
        Screen.CLOSED: derive_closed,
        Screen.UNHEARD: derive_unheard,
        **dict.fromkeys(ASIDES, derive_aside),
    }
)


def derive_message(journey: Journey, say: Sentences) -> PauseProperties:
    """What the message says, of a screen that is one."""
    return MESSAGES[journey.screen](journey, say)
