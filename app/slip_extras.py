"""What the settings add to every slip: the logo from its file, the QR code, the language of headings."""

import logging
from pathlib import Path

from app.logo import LogoUnusable, read_logo
from app.printer_profile import profile_of
from app.settings import Settings
from app.slip_words import SlipExtras

logger = logging.getLogger(__name__)


def slip_extras(settings: Settings) -> SlipExtras:
    """Read what a library adds to its slips; a logo that was well and is no more gives way to the name.

    Args:
        settings: Their ``slip`` and the width of the paper. Blocks for the reading of one small file.
    """
    slip = settings.slip
    logo = None
    if slip.logo:
        width_dots = profile_of(settings.printer).width_dots
        try:
            logo = read_logo(Path(slip.logo), settings.printer.paper_mm, width_dots)
        except LogoUnusable as error:
            logger.warning("slips show the name: the logo %s", error)
    return SlipExtras(logo, slip.qr_address, slip.qr_caption, slip.heading_language)
