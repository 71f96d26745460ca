"""What a kiosk that rests shows, in the frame of the pause.

Must not import Qt.
"""

from kiosk.door import Rest
from kiosk.journey import Journey
from kiosk.screens import CLOSING_PICTOGRAM, PauseProperties
from kiosk.sentences import Sentences
from ui.pictograms import glyph

REST_PICTOGRAMS = {
    Rest.CLOSED: "door_closed",
    Rest.HOLIDAY: "calendar_star",
    Rest.ENDING: CLOSING_PICTOGRAM,
    Rest.FULL: "account_group_outline",
    Rest.BUSY: "timer_sand",
}


def derive_closed(journey: Journey, say: Sentences) -> PauseProperties:
    """Why no numbers are given, when they are again, and what one may do meanwhile."""
    rest = journey.rest or Rest.CLOSED
    opening = journey.door.opening if journey.door else None
    return PauseProperties(
        title=say.door.title(rest),
        text=say.door.text(rest, opening, is_away=journey.present == 0),
        thanks=say.door.thanks(rest, opening),
        pictogram=glyph(REST_PICTOGRAMS[rest]),
        retryText=say.choice.help(),
        retryPictogram=glyph("human_greeting_variant"),
        isRetryOffered=not rest.is_closed and journey.is_staffed,
    )
