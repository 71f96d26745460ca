"""A folder on a share is told from a local one by the table of mounts, or by its name on Windows."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from data.network_share import file_system_of, is_on_network_share, is_remote, is_unc

MOUNTS = """
/dev/vda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/files /mnt/files nfs4 rw,vers=4.2 0 0
/dev/sdb1 /mnt/files/local ext4 rw 0 0
//server/desk /mnt/La\\040biblioth\\303\\250que cifs rw 0 0
someone@server:/ /home/staff/remote fuse.sshfs rw 0 0
/dev/sdc1 /over ext4 rw 0 0
server:/over /over nfs rw 0 0
server:/odd /mnt/odd\f\r\x1c\u2028name nfs4 rw 0 0

""".lstrip()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/votre-tour", "ext4"),
        ("/mnt/files", "nfs4"),
        ("/mnt/files/deep/down", "nfs4"),
        ("/mnt/files/local/queue", "ext4"),
        ("/mnt/filesystem", "ext4"),
        ("/mnt/La bibliothèque/queue", "cifs"),
        ("/home/staff/remote", "fuse.sshfs"),
        ("/over/there", "nfs"),
        ("/mnt/odd\f\r\x1c\u2028name/queue", "nfs4"),
    ],
)
def test_the_nearest_mount_says_which_file_system(path: str, kind: str) -> None:
    assert file_system_of(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "vboxsf",
        "fuse.sshfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.smbnetfs",
        "fuse.vmhgfs-fuse",
    ],
)
def test_shares_are_remote(kind: str) -> None:
    assert is_remote(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "zfs", "overlay", "tmpfs", "fuse.ntfs-3g", "9p", ""]
)
def test_disks_are_not(kind: str) -> None:
    assert not is_remote(kind)


def test_windows_names_the_other_computer() -> None:
    assert is_unc(PureWindowsPath(r"\\server\share\queue"))
    assert not is_unc(PureWindowsPath(r"C:\ProgramData\Votre tour"))


def test_the_folder_of_a_test_is_on_a_disk_of_this_computer(tmp_path: Path) -> None:
    assert not is_on_network_share(tmp_path)
