"""From what the settings say to the device that is there now.

Must not import anything but the standard library.
"""

import errno
import glob
import os


def find_device(device: str) -> str:
    """Resolve a device pattern at this moment, since an adapter may come back under another name.

    Args:
        device: A name, a link, or a pattern with ``*``, ``?`` or ``[...]``.

    Returns:
        The name itself, or the first match of the pattern in alphabetical order.

    Raises:
        FileNotFoundError: Nothing matches the pattern.
    """
    if not glob.has_magic(device):
        return device
    matches = sorted(glob.glob(device))  # noqa: PTH207 - the pattern may begin anywhere
    if not matches:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), device)
    return matches[0]
