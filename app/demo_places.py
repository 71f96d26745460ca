"""Places of the demonstration's own: its database, its printer and its logs lie in one folder."""

from pathlib import Path

from app.settings import Settings


def with_own_places(settings: Settings, folder: Path) -> Settings:
    """The library's settings, with nothing of the library touched.

    Args:
        settings: What the library set.
        folder: An existing folder, thrown away afterwards.
    """
    printer = {"device": str(folder / "printer"), "flow_control": "none"}
    own = {
        "store": {"database": str(folder / "votre-tour.sqlite3")},
        "log": {**settings.log.model_dump(), "folder": str(folder)},
        "printer": {**settings.printer.model_dump(), **printer},
        "kiosk": {**settings.kiosk.model_dump(), "full_screen": False},
    }
    return Settings.model_validate({**settings.model_dump(), **own})
