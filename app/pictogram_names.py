"""Names of pictograms as settings spell them, with dashes, and the one that was probably meant.

Imported only where a settings file names a pictogram: the names are in a file of a quarter of a megabyte.
"""

import difflib

from ui.pictograms import is_pictogram, pictogram_names


def wrong_pictogram(name: str) -> str:
    """What to say of a name the font does not have; empty when it has it.

    Args:
        name: With dashes or underscores.
    """
    if is_pictogram(name):
        return ""
    known = (each.replace("_", "-") for each in pictogram_names())
    close = difflib.get_close_matches(name.lower().replace("_", "-"), known, n=1)
    return f"no pictogram is called {name!r}" + (f"; did you mean {close[0]}?" if close else "")
