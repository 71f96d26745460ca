"""The library's logo for slips: an image file becomes black dots, or a sentence on why it cannot."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.printer_profile import profile_of, wrong_profile
from app.settings_of_machines import AUTO_PROFILE, PrinterSettings
from hardware.profiles import GENERIC_BY_PAPER
from hardware.raster import Raster

LOGO_KEY = "slip.logo"
HIGHEST_DOTS = 240
"""30 mm: the number is to stay what one sees first."""

_USUAL_PAPER_MM = next(iter(GENERIC_BY_PAPER))
# What Pillow's readers of single formats raise beside OSError at bytes that make no sense.
_BROKEN = (SyntaxError, ValueError, EOFError, struct.error, zlib.error)
_INK = [255 if shade < 128 else 0 for shade in range(256)]


class LogoUnusable(Exception):
    """An image cannot be a logo; the message says why, as the settings say it."""


def read_logo(path: Path, paper_mm: int, width_dots: int | None = None) -> Raster:
    """Read an image: darker than middle grey is ink, transparent is white, white edges are cut off.

    Args:
        path: PNG, or whatever else Pillow reads.
        paper_mm: Width of the roll, 58 or 80.
        width_dots: What the printer prints of it; None for what is usual.

    Returns:
        A dot for each pixel.

    Raises:
        LogoUnusable: It cannot be read, is white all over, or is too large for the paper.
    """
    ink = _grey(path).point(_INK)
    box = ink.getbbox()
    if box is None:
        raise LogoUnusable("should be an image with something dark in it, not a white one")
    logo = ink.crop(box)
    widest = width_dots or GENERIC_BY_PAPER[paper_mm].width_dots
    if logo.width > widest or logo.height > HIGHEST_DOTS:
        raise LogoUnusable(
            f"should be an image of at most {widest} by {HIGHEST_DOTS} pixels for paper of {paper_mm} mm, "
            f"not {logo.width} by {logo.height}"
        )
    return Raster(logo.width, logo.height, logo.convert("1").tobytes())


def mistakes_of_logo(tree: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Find what is wrong with the logo that the settings name.

    Args:
        tree: Tables of values whose paths are settled; what is no text is left alone.

    Yields:
        The dotted key and what is wrong with it.
    """
    slip, printer = tree.get("slip"), tree.get("printer")
    path = slip.get("logo") if isinstance(slip, dict) else None
    paper_mm: Any = printer.get("paper_mm") if isinstance(printer, dict) else None
    if not isinstance(path, str) or not path or "\0" in path:
        return
    if paper_mm not in list(GENERIC_BY_PAPER):
        paper_mm = _USUAL_PAPER_MM
    try:
        read_logo(Path(path), paper_mm, _width_dots(printer, paper_mm))
    except LogoUnusable as error:
        yield LOGO_KEY, str(error)


def _width_dots(printer: object, paper_mm: Any) -> int:
    """What the printer of a tree prints; a profile that is wrong itself counts as none."""
    name = printer.get("profile", AUTO_PROFILE) if isinstance(printer, dict) else AUTO_PROFILE
    if not isinstance(name, str) or wrong_profile(name):
        name = AUTO_PROFILE
    return profile_of(PrinterSettings(profile=name, paper_mm=paper_mm)).width_dots


def _grey(path: Path) -> Any:
    """The image on white paper, in shades of grey."""
    from PIL import Image, UnidentifiedImageError  # 40 ms, for those who have a logo

    try:
        with Image.open(path) as image:
            drawn = image.convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError):
        raise LogoUnusable(f"should be an image such as PNG; {path.name} is none") from None
    except (OSError, *_BROKEN) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise LogoUnusable(f"cannot be read: {why or 'the image is broken'}") from None
    paper = Image.new("RGBA", drawn.size, "white")
    return Image.alpha_composite(paper, drawn).convert("L")
