"""The known printers as a table for the documents, made from the profiles themselves."""

from hardware.profile import PrinterProfile, Source
from hardware.profile_file import CAPABILITY_NAMES
from hardware.profiles import PROFILES

_HEAD = "| `printer.profile` | printer | paper | width | documented | source |\n|---|---|---|---|---|---|\n"


def profile_table() -> str:
    """One row a profile; what a row does not name is unknown."""
    return _HEAD + "".join(map(_row, PROFILES.values()))


def _row(profile: PrinterProfile) -> str:
    cells = (
        f"`{profile.name}`",
        profile.title,
        f"{profile.paper_mm} mm",
        f"{profile.width_dots} dots, {profile.dpi} an inch",
        ", ".join(_documented(profile)) or "nothing",
        profile.reference or "none: any maker",
    )
    return f"| {' | '.join(cells)} |\n"


def _documented(profile: PrinterProfile) -> list[str]:
    named = [(name, getattr(profile.can, name)) for name in CAPABILITY_NAMES]
    return [
        f"`{name}`" if capability.is_there else f"no `{name}`"
        for name, capability in named
        if capability.source is Source.DOCUMENTED
    ]
