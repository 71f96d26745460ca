"""Names of pictograms as settings spell them, with dashes, and the one that was probably meant.

Imported only where a settings file names a pictogram: the list of all of them takes 20 ms to read.
"""

import difflib

from fonticon_mdi7 import MDI7  # type: ignore[import-untyped]

from ui.pictograms import is_pictogram


def wrong_pictogram(name: str) -> str:
    """What to say of a name the font does not have; empty when it has it.

    Args:
        name: With dashes or underscores.
    """
    if is_pictogram(name):
        return ""
    known = (each.replace("_", "-") for each in vars(MDI7) if is_pictogram(each))
    close = difflib.get_close_matches(name.lower().replace("_", "-"), known, n=1)
    return f"no pictogram is called {name!r}" + (f"; did you mean {close[0]}?" if close else "")
