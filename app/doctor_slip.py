"""What the doctor says of slips: whether they go out as words alone, or with pictures that take longer."""

from collections.abc import Iterator

from app.doctor_finding import Finding, Health
from app.printer_profile import profile_of
from app.settings import Settings
from app.terminal_words import tr


def examine_slip(settings: Settings) -> Iterator[Finding]:
    """Whether the code or the logo goes as dots, since nobody knows that the printer can do it by itself."""
    slip, can = settings.slip, profile_of(settings.printer).can
    if not settings.printer.device:
        return
    as_dots = [tr("the code")] if slip.qr_address and not can.native_qr.is_there else []
    as_dots += [tr("the logo")] if slip.logo and not can.stored_graphics.is_there else []
    if not as_dots:
        yield Finding(Health.WELL, tr("slips"), tr("of words alone, under 450 bytes each"))
        return
    words = tr(
        "{what} in dots, which takes some 1,100 to 4,000 bytes a slip instead of under 450; "
        "votre-tour printer probe finds out if the printer can do better",
        what=tr(" and ").join(as_dots),
    )
    yield Finding(Health.NOTE, tr("slips"), words)
