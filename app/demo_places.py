"""Places of the demonstration's own: its database, its printer and its logs lie in one folder."""

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from app.settings import Settings
from app.settings_file import ENVIRONMENT_PREFIX
from app.settings_of_desk import StoreSettings
from ui.language_pack import FIRST


def with_own_places(settings: Settings, folder: Path) -> Settings:
    """The library's settings, with nothing of the library touched, in French and English at least.

    Args:
        settings: What the library set.
        folder: An existing folder, thrown away afterwards.
    """
    return replace(
        settings,
        store=StoreSettings(database=str(folder / "votre-tour.sqlite3")),
        log=replace(settings.log, folder=str(folder)),
        printer=replace(settings.printer, device=str(folder / "printer"), flow_control="none"),
        kiosk=replace(settings.kiosk, full_screen=False),
        library=replace(settings.library, languages=_languages(settings)),
    )


def with_no_settings(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment whose variables set nothing: they would win over the demonstration's own places."""
    return {name: value for name, value in environment.items() if not name.startswith(ENVIRONMENT_PREFIX)}


def _languages(settings: Settings) -> list[str]:
    """The languages of the kiosk, then the others that every service has a name in."""
    others = (each for each in FIRST if each not in settings.library.languages)
    named = (each for each in others if all(each in service.names for service in settings.service))
    return [*settings.library.languages, *named]
