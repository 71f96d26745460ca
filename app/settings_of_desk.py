"""Settings of the library and its desks: who and where it is, its rules and its staff."""

from typing import Annotated

from msgspec import Meta, field

from app.settings_terms import CODE_IN_WORDS, Code, DeskName, Language, PlaceName, Section, Words
from desk.leaving import Leaving
from desk.promised_calls import MOST_DAYS, USUAL_DAYS
from desk.rules import Rules
from desk.services import DEFAULT_DESKS


class LibrarySettings(Section, frozen=True):
    """Who and where the library is."""

    name: Annotated[
        Words, Meta(title="1 to 80 letters", description="Name shown on the kiosk and on slips.")
    ] = "Bibliothèque"
    branch: Annotated[Code, Meta(title=CODE_IN_WORDS, description="Code of this branch in the database.")] = (
        "main"
    )
    time_zone: Annotated[
        str,
        Meta(
            title="an IANA time zone such as America/Toronto",
            description="Time zone of the branch; its midnight starts a new day of numbers.",
        ),
    ] = "America/Toronto"
    languages: Annotated[
        list[Language],
        Meta(
            min_length=1,
            # More do not find room beside the greeting of the kiosk's first screen.
            max_length=4,
            title='a list of one to four languages that are installed, such as "fr" and "en", each once',
            description="Languages offered at the kiosk; any other than the first is off until named.",
        ),
    ] = field(default_factory=lambda: ["fr"])


class StoreSettings(Section, frozen=True):
    """Where the queue is kept."""

    database: Annotated[
        str, Meta(description="Path of the database file, on a local disk; empty for the usual place.")
    ] = ""


class DeskSettings(Section, frozen=True):
    """The desks."""

    names: Annotated[
        list[DeskName],
        Meta(
            min_length=1,
            max_length=20,
            title="a list of 1 to 20 names of capitals and digits, at most 3 each, no two alike",
            description="Names of the desks where patrons are served.",
        ),
    ] = field(default_factory=lambda: list(DEFAULT_DESKS))
    printers: Annotated[
        dict[DeskName, PlaceName],
        Meta(
            title="a table of places, at most 20 letters, digits, spaces and hyphens, by desk",
            description="Places of the desks' own printers (`votre-tour printer run PLACE`); next steps come "
            "out there first.",
        ),
    ] = field(default_factory=dict)


class RuleSettings(Section, frozen=True):
    """Numbers of the calling rule."""

    no_show_wait_s: Annotated[
        int, Meta(ge=0, le=600, description="Seconds after a recall before a no-show.")
    ] = Rules().no_show_wait_s
    return_within_min: Annotated[
        int,
        Meta(ge=0, le=240, description="Minutes during which a no-show may come back to the same place."),
    ] = Rules().return_within_min
    next_step_check_min: Annotated[
        int,
        Meta(
            ge=0,
            le=240,
            description="Minutes of waiting after which one staff member calls an assistance among the "
            "transactions for a short next-step talk; 0 for never.",
        ),
    ] = Rules().next_step_check_min
    assistance_box_min: Annotated[
        int,
        Meta(
            ge=0,
            le=120,
            description="Minutes of assistance after which the panel proposes to wrap up while a transaction "
            "waits for the only staff member; 0 for never.",
        ),
    ] = Rules().assistance_box_min
    assistance_cap_min: Annotated[
        int,
        Meta(
            ge=0,
            le=480,
            description="Minutes after which one staff member calls an assistance like a transaction that "
            "joined then; 0 for never.",
        ),
    ] = Rules().assistance_cap_min
    phone_prompt_s: Annotated[
        int, Meta(ge=60, le=600, description="Seconds on hold before each reminder to return to a call.")
    ] = Rules().phone_prompt_s
    phone_call_back_from: Annotated[
        int, Meta(ge=1, le=20, description="From which return to a call a call back is offered.")
    ] = Rules().phone_call_back_from
    needs_next_step: Annotated[
        bool, Meta(description="Whether an outcome that needs a next step is kept with one.")
    ] = Rules().needs_next_step
    back_office_counts: Annotated[
        bool, Meta(description="Whether staff who are in the back office count as present.")
    ] = Rules().back_office_counts


class StaffSettings(Section, frozen=True):
    """The staff."""

    skills: Annotated[
        dict[Annotated[str, Meta(pattern=r"\S", max_length=32)], list[Code]],
        Meta(
            title="a table of lists of services, by alias",
            description="Services that a staff member can give; who is not named gives all."
            " Who gets another alias takes them along.",
        ),
    ] = field(default_factory=dict)
    sign_out_at: Annotated[
        str,
        Meta(
            pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
            title="a time of day such as 17:30, or nothing",
            description="When desks where nobody works any more are signed out; empty for midnight.",
        ),
    ] = ""
    idle_min: Annotated[
        int, Meta(ge=1, le=240, description="Minutes without any action after which a desk counts as left.")
    ] = Leaving().idle_min


class PromisedCallsSettings(Section, frozen=True):
    """Calls that staff have promised: on paper only, unless the library chooses to keep them."""

    store: Annotated[
        bool, Meta(description="Whether promised calls are kept, sealed, until they are made or too old.")
    ] = False
    keep_days: Annotated[
        int,
        Meta(ge=1, le=MOST_DAYS, description="Days after its time that a call nobody made is forgotten."),
    ] = USUAL_DAYS
    key: Annotated[
        str,
        Meta(
            description="Path of the file with their key, made at the first call; empty for a place beside "
            "the settings file."
        ),
    ] = ""
