"""Settings of the machines: the printer and its slips, the screens, the log files."""

from typing import Annotated, Literal

from msgspec import Meta, field

from app.settings_terms import ArrowName, DeskName, Language, Section, StaffLanguage, Words

AUTO_PROFILE = "auto"
"""The profile of a printer nobody named: by the width of its paper."""


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
            description='What the printer can do; "auto" promises no more than its paper.',
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

    name: Annotated[
        str,
        Meta(
            pattern=r"^$|\S",
            max_length=80,
            title="1 to 80 letters, or nothing",
            description="Name of the library on slips, best a short one; empty for `library.name`.",
        ),
    ] = ""
    heading_language: Annotated[
        str,
        Meta(
            title="a language that is installed, such as fr, or nothing",
            description="Language of the headings of every slip, which others see too; empty for the "
            "patron's.",
        ),
    ] = ""
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
            title="an address with at most 68 letters together with the name on slips; 58 where a service "
            "has a series of two letters",
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
    next_step: Annotated[
        bool, Meta(description="Whether a panel has the next step printed when a visit ends with one.")
    ] = True


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
    most_waiting: Annotated[
        int,
        Meta(
            ge=0,
            le=500,
            description="With so many people waiting the kiosk gives no number until there are fewer; 0 for "
            "always giving one.",
        ),
    ] = 0
    most_per_10_min: Annotated[
        int,
        Meta(
            ge=0,
            le=500,
            description="With so many slips in 10 minutes, numbers and lists of quieter times together, the "
            "kiosk rests for a while; the last one is kept for a number. 0 for any number.",
        ),
    ] = 30
    voice: Annotated[
        bool, Meta(description="Whether patrons may have the screens read aloud, where there is a voice.")
    ] = True
    volume: Annotated[int, Meta(ge=1, le=100, description="How loud they are read, in percent.")] = 80


class BoardSettings(Section, frozen=True):
    """The public board."""

    full_screen: Annotated[bool, Meta(description="Cover the whole screen, without a frame.")] = True
    desks: Annotated[
        list[DeskName],
        Meta(title="a list of desks", description="Desks whose calls are shown and spoken; empty for all."),
    ] = field(default_factory=list)
    desk_names: Annotated[
        dict[DeskName, dict[Language, Words]],
        Meta(
            title="a table of names by language, by desk",
            description="Names of desks in place of « Comptoir 1 ».",
        ),
    ] = field(default_factory=dict)
    arrows: Annotated[
        dict[DeskName, ArrowName],
        Meta(
            title="a table by desk of left, right, up, down, up_left, up_right, down_left, down_right",
            description="Where each desk is, seen from the board.",
        ),
    ] = field(default_factory=dict)
    languages: Annotated[
        list[Language],
        Meta(
            min_length=1,
            title='a list of languages that are installed, such as "fr" and "en", each once',
            description="Languages shown and spoken; the first is said even when many are called.",
        ),
    ] = field(default_factory=lambda: ["fr"])
    notices: Annotated[
        dict[Language, list[Words]],
        Meta(
            title="a table of lists of sentences, by language",
            description="What the library has to say below the calls, a line each.",
        ),
    ] = field(default_factory=dict)
    estimates: Annotated[
        bool, Meta(description="Whether it is said in words how long the next ones may wait.")
    ] = True
    theme: Annotated[Literal["light", "dark", "contrast"], Meta(description="Colours of the board.")] = (
        "light"
    )
    reduced_motion: Annotated[bool, Meta(description="Whether a new call comes without flashing.")] = False
    voice: Annotated[bool, Meta(description="Whether a voice says each call after the chime.")] = True
    repeat: Annotated[
        bool, Meta(description="Whether a call is said once more while nobody else is called.")
    ] = False
    volume: Annotated[int, Meta(ge=0, le=100, description="Loudness in percent; 0 for no sound.")] = 80
    quiet_hours: Annotated[
        str,
        Meta(
            pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9])?$",
            title="two times of day such as 19:00-08:00, or nothing",
            description="When the board makes no sound; empty for never.",
        ),
    ] = ""
    sounds: Annotated[
        str,
        Meta(description="Folder with recorded sounds in place of the chime and the voice; empty for none."),
    ] = ""


class PanelSettings(Section, frozen=True):
    """The staff panel."""

    language: Annotated[StaffLanguage, Meta(description="Language of the panel.")] = "fr"
    theme: Annotated[Literal["light", "dark"], Meta(description="Colours of the panel.")] = "light"
    mode: Annotated[
        Literal["full", "compact", "strip"],
        Meta(
            description="Size of the panel until staff choose another with F9 or F10: a window, a narrow "
            "one, or a strip over other programs."
        ),
    ] = "full"
    scale_percent: Annotated[
        int,
        Meta(ge=100, le=200, description="Enlarges the panel on top of what the screen is set to."),
    ] = 100
    sound: Annotated[
        Literal["off", "soft", "on"],
        Meta(
            description='What is heard while somebody waits and nobody serves; "on" grows louder after 30 s.'
        ),
    ] = "on"
    raise_on_ticket: Annotated[
        Literal["never", "show", "focus"],
        Meta(
            description='Whether the window then comes in front of others; "focus" also takes the keyboard.'
        ),
    ] = "show"


class LogSettings(Section, frozen=True):
    """The log files."""

    folder: Annotated[str, Meta(description="Folder of the log files; empty for the usual place.")] = ""
    level: Annotated[Literal["debug", "info", "warning"], Meta(description="How much is written.")] = "info"
    wire: Annotated[bool, Meta(description="Also write every byte to and from the printer.")] = False
