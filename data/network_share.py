"""Whether a folder is on a network share, where file locks cannot be trusted.

Must not import anything but the standard library. Linux tells it in the table of mounts, Windows
in the path; where neither speaks the folder is taken for local.
"""

import os
import re
from pathlib import Path, PurePath

_MOUNTS = Path("/proc/self/mounts")
_FILE_SERVERS = {"afs", "afpfs", "cifs", "coda", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "smbnetfs", "sshfs"}
_WEB_SERVERS = {"curlftpfs", "davfs", "davfs2", "ftpfs"}
_CLUSTERS = {"beegfs", "ceph", "ceph-fuse", "glusterfs", "juicefs", "lustre", "orangefs", "pvfs2"}
_OF_DESKTOPS = {"gvfsd-fuse", "kio-fuse", "xrdp-chansrv"}
_CLOUDS = {"gcsfuse", "google-drive-ocamlfuse", "goofys", "onedriver", "rclone", "s3fs"}
# Folders that a virtual machine borrows from its host, which knows nothing of the guest's locks.
_OF_HOSTS = {"prl_fs", "vboxsf", "vmhgfs", "vmhgfs-fuse"}
_REMOTE = frozenset(_FILE_SERVERS | _WEB_SERVERS | _CLUSTERS | _OF_DESKTOPS | _CLOUDS | _OF_HOSTS)


def is_on_network_share(folder: Path) -> bool:
    """Whether a folder is known to be on a share; False when it cannot be told."""
    found = folder.resolve()
    if is_unc(found):
        return True
    try:
        table = os.fsdecode(_MOUNTS.read_bytes())
    except OSError:
        return False
    return is_remote(file_system_of(found, table))


def is_remote(file_system: str) -> bool:
    """Whether a type of file system, such as ``nfs4`` or ``fuse.sshfs``, lives on another computer.

    ``9p`` and ``virtiofs`` are not counted: sandboxes and virtual machines serve their own disk through it.
    """
    return file_system.removeprefix("fuse.") in _REMOTE


def is_unc(path: PurePath) -> bool:
    r"""Whether a path names another computer, like ``\\server\share``."""
    return path.drive.startswith("\\\\")


def file_system_of(path: PurePath, table: str) -> str:
    """Type of the file system a path is on.

    Args:
        path: Absolute, without symbolic links.
        table: Text like /proc/mounts, see proc(5): device, mount point, type, ...

    Returns:
        Such as ``ext4`` or ``fuse.sshfs``; empty when no line covers the path.
    """
    best, kind = -1, ""
    for line in table.split("\n"):  # a name may hold any other sign that ends a line elsewhere
        _, point, of_type, *_ = [*line.split(" "), "", "", ""]
        mounted = PurePath(_unescaped(point))
        # A later mount on the same point hides the earlier one.
        if path.is_relative_to(mounted) and len(mounted.parts) >= best:
            best, kind = len(mounted.parts), of_type
    return kind


def _unescaped(text: str) -> str:
    """Undo the octal escapes that the table has for spaces and a few other bytes."""
    raw = re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found[1], 8)]), os.fsencode(text))
    return os.fsdecode(raw)
