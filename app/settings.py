"""The settings: every value a library may set, with its default, its bounds and its sentence.

Data only. Reading files, the environment and the command line is ``settings_file``; the commented
``votre-tour.toml`` and the table in the documents are made from here by ``settings_text``. A field's
``description`` is its sentence, its ``title`` says in words what its bounds cannot.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, field

from desk.leaving import Leaving
from desk.rules import Rules
from desk.services import DEFAULT_DESKS, DEFAULT_SERVICES, Service
from desk.tickets import Kind

Language = Literal["fr", "en"]
Code = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
DeskName = Annotated[str, Meta(pattern=r"^[0-9A-Z]{1,3}$")]
Words = Annotated[str, Meta(pattern=r"\S", max_length=80)]

PATH_KEYS = ("store.database", "printer.profile", "printer.journal", "slip.logo", "log.folder")
"""The settings that are paths; reading the settings makes them absolute."""

AUTO_PROFILE = "auto"
"""The profile of a printer nobody named: by the width of its paper."""

CODE_IN_WORDS = "small letters, digits and _, at most 32"


class Section(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the settings file: unknown keys are mistakes, values never change."""


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
            title="a list of fr and en, each once",
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
            description="Services that a staff member can give; who is not named gives all.",
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


class PrinterSettings(Section, frozen=True):
    """The thermal printer of the kiosk."""

    device: Annotated[
        str,
        Meta(
            title="a serial device, /dev/usb/lp0, tcp://host:9100, usb:04b8:0202, file:/path or virtual:NAME",
            description="The way to the printer, as `votre-tour printer list` shows it; empty for none.",
        ),
    ] = ""
    baud: Annotated[
        Literal[9600, 19200, 38400, 57600, 115200], Meta(description="Line speed, as set on the printer.")
    ] = 115200
    flow_control: Annotated[
        Literal["none", "rts_cts", "dsr_dtr", "xon_xoff"],
        Meta(description="Flow control, as set on the printer."),
    ] = "none"
    paper_mm: Annotated[Literal[58, 80], Meta(description="Width of the paper roll.")] = 80
    profile: Annotated[
        str,
        Meta(
            title="auto, a name such as epson-tm-t20iii, or the path of a file that printer probe wrote",
            description="What the printer can do; auto promises no more than its paper.",
        ),
    ] = AUTO_PROFILE
    journal: Annotated[
        str,
        Meta(
            description="Path of the print journal, on a local disk of the machine with the printer; "
            "empty for a place beside the database."
        ),
    ] = ""
    journal_days: Annotated[
        int, Meta(ge=2, le=90, description="Days that the print journal keeps what became of a slip.")
    ] = 14


class SlipSettings(Section, frozen=True):
    """What a library adds to its slips."""

    logo: Annotated[
        str,
        Meta(
            title="an image file, at most 576 by 240 pixels for paper of 80 mm, 384 by 240 for 58 mm",
            description="Logo in the place of the name, a dot for each dark pixel; empty for the name.",
        ),
    ] = ""
    qr_address: Annotated[
        str,
        Meta(
            title="an address of at most 200 letters",
            description="Where the QR code leads; `{label}` stands for the number; empty for no code.",
        ),
    ] = ""
    qr_caption: Annotated[
        str,
        Meta(
            max_length=48,
            title="at most 48 letters",
            description="Words below the QR code; empty for the usual ones in the patron's language.",
        ),
    ] = ""


class KioskSettings(Section, frozen=True):
    """The entrance screen."""

    full_screen: Annotated[bool, Meta(description="Cover the whole screen, without a frame.")] = True
    slip_outlet: Annotated[
        Literal["below", "left", "right"],
        Meta(description="Where the paper comes out, as seen by the patron."),
    ] = "below"
    idle_warning_s: Annotated[
        int,
        Meta(ge=10, le=600, description="Seconds without a touch before asking whether somebody is there."),
    ] = 60
    idle_answer_s: Annotated[
        int, Meta(ge=5, le=120, description="Seconds to answer before the first screen comes back.")
    ] = 20
    ticket_screen_s: Annotated[
        int, Meta(ge=5, le=120, description="Seconds the number stays on the screen.")
    ] = 20


class PanelSettings(Section, frozen=True):
    """The staff panel."""

    language: Annotated[Language, Meta(description="Language of the panel.")] = "fr"
    theme: Annotated[Literal["light", "dark"], Meta(description="Colours of the panel.")] = "light"


class LogSettings(Section, frozen=True):
    """The log files."""

    folder: Annotated[str, Meta(description="Folder of the log files; empty for the usual place.")] = ""
    level: Annotated[Literal["debug", "info", "warning"], Meta(description="How much is written.")] = "info"
    wire: Annotated[bool, Meta(description="Also write every byte to and from the printer.")] = False


class ServiceSettings(Section, frozen=True):
    """One service, in a list that replaces the ten usual ones."""

    code: Annotated[Code, Meta(title=CODE_IN_WORDS)]
    kind: Literal["transaction", "assistance"]
    series: Annotated[str, Meta(pattern="^[A-Z]{1,2}$", title="one or two capital letters")]
    names: Annotated[
        dict[Language, Words], Meta(min_length=1, title='names by language, such as { fr = "Emprunter" }')
    ]
    pictogram: Annotated[str, Meta(title="a name of Material Design Icons")] = "help-circle-outline"
    hints: Annotated[
        dict[Language, Words], Meta(title='words by language, such as { fr = "Livres, films" }')
    ] = field(default_factory=dict)


class Settings(Section, frozen=True):
    """All the settings of one library."""

    library: LibrarySettings = LibrarySettings()
    store: StoreSettings = StoreSettings()
    desks: DeskSettings = DeskSettings()
    rules: RuleSettings = RuleSettings()
    staff: StaffSettings = StaffSettings()
    printer: PrinterSettings = PrinterSettings()
    slip: SlipSettings = SlipSettings()
    kiosk: KioskSettings = KioskSettings()
    panel: PanelSettings = PanelSettings()
    log: LogSettings = LogSettings()
    service: list[ServiceSettings] = field(default_factory=list)

    def services_of_desk(self) -> tuple[Service, ...]:
        """The services as the desk knows them."""
        if not self.service:
            return DEFAULT_SERVICES
        return tuple(Service(each.code, Kind(each.kind), each.series) for each in self.service)

    def rules_of_desk(self) -> Rules:
        """The numbers of the calling rule as the desk knows them."""
        return Rules(**msgspec.structs.asdict(self.rules))
