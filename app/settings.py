"""The settings: every value a library may set, with its default, its bounds and its sentence.

Data only. Reading files, the environment and the command line is ``settings_file``; the commented
``votre-tour.toml`` and the table in the documents are made from here by ``settings_text``.
"""

from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from desk.rules import Rules
from desk.services import DEFAULT_DESKS, DEFAULT_SERVICES, Service
from desk.tickets import Kind


def _known_time_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("must be an IANA time zone such as America/Toronto") from None
    return name


def _no_two_alike(names: list[str]) -> list[str]:
    if len(set(names)) != len(names):
        raise ValueError("no two may be the same")
    return names


Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
DeskName = Annotated[str, StringConstraints(pattern=r"^[0-9A-Z]{1,3}$")]
Language = Literal["fr", "en"]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class Section(BaseModel):
    """A table of the settings file: unknown keys are mistakes, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class LibrarySettings(Section):
    """Who and where the library is."""

    name: Words = Field(default="Bibliothèque", description="Name shown on the kiosk and on slips.")
    branch: Code = Field(default="main", description="Code of this branch in the database.")
    time_zone: Annotated[str, AfterValidator(_known_time_zone)] = Field(
        default="America/Toronto",
        description="Time zone of the branch; its midnight starts a new day of numbers.",
    )
    languages: Annotated[list[Language], AfterValidator(_no_two_alike)] = Field(
        default=["fr", "en"],
        min_length=1,
        description="Languages offered at the kiosk; the first is the default.",
    )


class StoreSettings(Section):
    """Where the queue is kept."""

    database: str = Field(
        default="", description="Path of the database file, on a local disk; empty for the usual place."
    )


class DeskSettings(Section):
    """The desks."""

    names: Annotated[list[DeskName], AfterValidator(_no_two_alike)] = Field(
        default=list(DEFAULT_DESKS),
        min_length=1,
        max_length=20,
        description="Names of the desks where patrons are served.",
    )


class RuleSettings(Section):
    """Numbers of the calling rule."""

    no_show_wait_s: int = Field(
        default=Rules().no_show_wait_s, ge=0, le=600, description="Seconds after a recall before a no-show."
    )
    return_within_min: int = Field(
        default=Rules().return_within_min,
        ge=0,
        le=240,
        description="Minutes during which a no-show may come back to the same place.",
    )


class PrinterSettings(Section):
    """The thermal printer of the kiosk."""

    device: str = Field(
        default="",
        description="Serial device, best one of /dev/serial/by-id; empty when there is no printer.",
    )
    baud: Literal[9600, 19200, 38400, 57600, 115200] = Field(
        default=115200, description="Line speed, as set on the printer."
    )
    flow_control: Literal["none", "rts_cts", "dsr_dtr", "xon_xoff"] = Field(
        default="none", description="Flow control, as set on the printer."
    )
    paper_mm: Literal[58, 80] = Field(default=80, description="Width of the paper roll.")


class KioskSettings(Section):
    """The entrance screen."""

    full_screen: bool = Field(default=True, description="Cover the whole screen, without a frame.")
    slip_outlet: Literal["below", "left", "right"] = Field(
        default="below", description="Where the paper comes out, as seen by the patron."
    )
    idle_warning_s: int = Field(
        default=60,
        ge=10,
        le=600,
        description="Seconds without a touch before asking whether somebody is there.",
    )
    idle_answer_s: int = Field(
        default=20, ge=5, le=120, description="Seconds to answer before the first screen comes back."
    )
    ticket_screen_s: int = Field(
        default=20, ge=5, le=120, description="Seconds the number stays on the screen."
    )


class PanelSettings(Section):
    """The staff panel."""

    language: Language = Field(default="fr", description="Language of the panel.")
    theme: Literal["light", "dark"] = Field(default="light", description="Colours of the panel.")


class LogSettings(Section):
    """The log files."""

    folder: str = Field(default="", description="Folder of the log files; empty for the usual place.")
    level: Literal["debug", "info", "warning"] = Field(default="info", description="How much is written.")
    wire: bool = Field(default=False, description="Also write every byte to and from the printer.")


class ServiceSettings(Section):
    """One service, in a list that replaces the ten usual ones."""

    code: Code = Field(description="Stable name used in records and by other systems.")
    kind: Literal["transaction", "assistance"] = Field(description="Its place in the calling rule.")
    series: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,2}$")] = Field(
        description="Letters of its numbers."
    )
    pictogram: str = Field(default="help-circle-outline", description="Name in Material Design Icons.")
    names: dict[Language, Words] = Field(min_length=1, description="Name shown, by language.")
    hints: dict[Language, Words] = Field(
        default_factory=dict, description="Short explanation under the name, by language."
    )


class Settings(Section):
    """All the settings of one library."""

    library: LibrarySettings = LibrarySettings()
    store: StoreSettings = StoreSettings()
    desks: DeskSettings = DeskSettings()
    rules: RuleSettings = RuleSettings()
    printer: PrinterSettings = PrinterSettings()
    kiosk: KioskSettings = KioskSettings()
    panel: PanelSettings = PanelSettings()
    log: LogSettings = LogSettings()
    service: list[ServiceSettings] = Field(
        default_factory=list, max_length=14, description="The services; empty for the ten usual ones."
    )

    @model_validator(mode="after")
    def _services_differ(self) -> "Settings":
        codes = [each.code for each in self.service]
        if len(set(codes)) != len(codes):
            raise ValueError("no two services may have the same code")
        return self

    def services_of_desk(self) -> tuple[Service, ...]:
        """The services as the desk knows them."""
        if not self.service:
            return DEFAULT_SERVICES
        return tuple(Service(each.code, Kind(each.kind), each.series) for each in self.service)

    def rules_of_desk(self) -> Rules:
        """The numbers of the calling rule as the desk knows them."""
        return Rules(self.rules.no_show_wait_s, self.rules.return_within_min)
