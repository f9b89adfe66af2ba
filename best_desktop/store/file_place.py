"""Where a file lies: on this computer, on an office share, or in a folder that is synchronised.

A hint for people and never a proof. A drive letter hides which server it stands for, so the
share's own name is found and shown beside it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from best_desktop.paths import plain

_MOUNTS = Path("/proc/self/mounts")
_NETWORK_TYPES = {"afs", "ceph", "cifs", "fuse.sshfs", "nfs", "nfs4", "smb3", "smbfs"}
_REMOTE_DRIVE = 4  # what GetDriveTypeW says of a drive on a server
_NOT_CONNECTED_NOW = 1201  # WNetGetConnection's answer; it gives the name all the same
_CLOUD_FILE = 0x400000 | 0x40000  # attributes: its content is fetched when it is opened

# Folders begin so: "OneDrive - Bespoke Supportive Tenancies", "Dropbox (Personal)".
_SERVICES = {
    "box": "Box",
    "box sync": "Box",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "iclouddrive": "iCloud Drive",
    "mega": "MEGA",
    "megasync": "MEGA",
    "nextcloud": "Nextcloud",
    "onedrive": "OneDrive",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "syncthing": "Syncthing",
}


@dataclass(frozen=True, slots=True)
class FilePlace:
    r"""Where a file lies; both are empty for a plain folder of this computer.

    ``share`` is the server's own name for the share, such as ``\\SERVER\Complaints``;
    ``service`` is who copies the folder between computers, such as OneDrive.
    """

    share: str = ""
    service: str = ""


def file_place(path: Path) -> FilePlace:
    """Where a file lies or would lie; its folder need not be there."""
    path = plain(path.absolute())
    share = share_of(path)
    service = service_of(path, os.environ)
    if sys.platform == "win32" and not (service or share):
        # A server is not asked about its files here: one that is away answers after half a minute.
        service = _windows_service(path)
    return FilePlace(share, service)


def share_of(path: Path) -> str:
    """The server's own name for the share that a file lies on; '' on this computer."""
    path = plain(path.absolute())
    if sys.platform == "win32":
        return _windows_share(path)
    else:  # noqa: RET505 - so that what is meant for the other system is not checked on this one
        return _mounted_share(path)


def shown(path: Path) -> str:
    """The path for people: a drive letter is followed by the share that it stands for."""
    path = plain(path)
    if not path.drive or path.drive.startswith("\\\\"):
        return str(path)
    share = share_of(path)
    return f"{path} ({path.drive} is {share})" if share else str(path)


def identity(path: Path) -> str:
    """One name for one file, however it is written: case, slashes, drive letter or share."""
    try:
        return os.path.normcase(os.path.realpath(path))
    except OSError:  # its drive is away: the name as it was written must do
        return os.path.normcase(path.absolute())


def service_of(path: PurePath, surroundings: Mapping[str, str]) -> str:
    """Who copies a folder between computers, by its name and by what OneDrive says of itself."""
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = surroundings.get(name, "")
        if root and path.is_relative_to(root):
            return "OneDrive"
    for part in path.parts[:-1]:
        begins = re.split(r" - | \(", part.casefold())[0].strip()
        if begins in _SERVICES:
            return _SERVICES[begins]
    return ""


def mounted_share(path: PurePath, mounts: str) -> str:
    """The share a folder of Linux is mounted from, by the system's own table of mounts."""
    found, longest = "", -1
    for line in mounts.splitlines():
        source, place, kind = [*line.split(" "), "", "", ""][:3]
        place = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), place)
        if path.is_relative_to(place) and len(place) > longest:
            found, longest = (source if kind in _NETWORK_TYPES else ""), len(place)
    return found


def _mounted_share(path: Path) -> str:
    try:
        return mounted_share(path, _MOUNTS.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ""


if sys.platform == "win32":
    import ctypes

    _ROOM = 1024  # characters

    def _windows_share(path: Path) -> str:
        """The share of a path, through mapped letters and letters that stand for a folder."""
        drive = path.drive
        if drive.startswith("\\\\"):
            return drive
        stands_for = _dos_device(drive)
        if stands_for.startswith("\\??\\UNC\\"):
            return "\\\\" + "\\".join(stands_for.split("\\")[3:5])
        if re.match(r"\\\?\?\\[A-Z]:", stands_for, re.IGNORECASE):
            drive = stands_for[4:6]
        return _connection(drive)

    def _connection(drive: str) -> str:
        """What a mapped letter is connected to; the letter itself where Windows does not say."""
        name = ctypes.create_unicode_buffer(_ROOM)
        room = ctypes.c_uint32(_ROOM)
        told = ctypes.windll.mpr.WNetGetConnectionW(drive, name, ctypes.byref(room))
        if told in {0, _NOT_CONNECTED_NOW}:
            return name.value.rstrip("\\")
        remote = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE
        return drive if remote else ""

    def _dos_device(drive: str) -> str:
        name = ctypes.create_unicode_buffer(_ROOM)
        found = ctypes.windll.kernel32.QueryDosDeviceW(drive, name, _ROOM)
        return name.value if found else ""

    def _windows_service(path: Path) -> str:
        """What only Windows knows: Google Drive names its drive, others mark their files."""
        label = ctypes.create_unicode_buffer(_ROOM)
        root = f"{path.drive}\\"
        told = ctypes.windll.kernel32.GetVolumeInformationW(
            root, label, _ROOM, None, None, None, None, 0
        )
        if told and "google drive" in label.value.casefold():
            return "Google Drive"
        for each in (path, path.parent):
            try:
                marks = each.stat().st_file_attributes
            except OSError:
                continue
            if marks & _CLOUD_FILE:
                return "a cloud service"
        return ""
