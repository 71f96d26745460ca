"""The settings: every value a library may set, with its default, its bounds and its sentence.

Data only. Reading files, the environment and the command line is ``settings_file``; the commented
``votre-tour.toml`` and the table in the documents are made from here by ``settings_text``.
"""

import msgspec
from msgspec import field

from app.settings_lists import PhraseSettings, ReferralSettings, ServiceSettings
from app.settings_of_desk import (
    DeskSettings,
    LibrarySettings,
    PromisedCallsSettings,
    RuleSettings,
    StaffSettings,
    StoreSettings,
)
from app.settings_of_hours import HoursSettings, PlannedStaffSettings
from app.settings_of_machines import (
    BoardSettings,
    KioskSettings,
    LogSettings,
    PanelSettings,
    PrinterSettings,
    SlipSettings,
)
from app.settings_terms import Section
from desk.rules import Rules
from desk.services import DEFAULT_SERVICES, Service
from desk.tickets import Kind

PATH_KEYS = (
    "store.database",
    "promised_calls.key",
    "printer.profile",
    "printer.journal",
    "slip.logo",
    "board.sounds",
    "log.folder",
)
"""The settings that are paths; reading the settings makes them absolute."""


class Settings(Section, frozen=True):
    """All the settings of one library."""

    library: LibrarySettings = LibrarySettings()
    store: StoreSettings = StoreSettings()
    desks: DeskSettings = DeskSettings()
    rules: RuleSettings = RuleSettings()
    staff: StaffSettings = StaffSettings()
    hours: HoursSettings = HoursSettings()
    planned_staff: PlannedStaffSettings = PlannedStaffSettings()
    promised_calls: PromisedCallsSettings = PromisedCallsSettings()
    printer: PrinterSettings = PrinterSettings()
    slip: SlipSettings = SlipSettings()
    kiosk: KioskSettings = KioskSettings()
    board: BoardSettings = BoardSettings()
    panel: PanelSettings = PanelSettings()
    log: LogSettings = LogSettings()
    service: list[ServiceSettings] = field(default_factory=list)
    referral: list[ReferralSettings] = field(default_factory=list)
    phrase: list[PhraseSettings] = field(default_factory=list)

    def name_on_slips(self) -> str:
        """The library's name as it stands on paper."""
        return self.slip.name or self.library.name

    def services_of_desk(self) -> tuple[Service, ...]:
        """The services as the desk knows them."""
        if not self.service:
            return DEFAULT_SERVICES
        return tuple(Service(each.code, Kind(each.kind), each.series) for each in self.service)

    def rules_of_desk(self) -> Rules:
        """The numbers of the calling rule as the desk knows them."""
        return Rules(**msgspec.structs.asdict(self.rules))
