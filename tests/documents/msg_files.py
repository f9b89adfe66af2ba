"""Outlook's `.msg` for tests: a compound file written by the format's own description ([MS-CFB]).

Only what Outlook writes for an email with attachments: properties as streams in storages.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime

Tree = Mapping[str, "bytes | Tree"]

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_BIG, _SMALL, _CUTOFF = 512, 64, 4096
_STRING, _BINARY, _TIME, _LONG = 0x001F, 0x0102, 0x0040, 0x0003
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def msg(
    *,
    sender: str = "",
    address: str = "",
    subject: str = "",
    body: str = "",
    html: bytes = b"",
    headers: str = "",
    sent_at: datetime | None = None,
    attachments: Mapping[str, bytes] | None = None,
    extra: Tree | None = None,
) -> bytes:
    """An Outlook email; a text that is empty is left out."""
    strings = {0x0037: subject, 0x1000: body, 0x0C1A: sender, 0x0C1F: address, 0x007D: headers}
    root: dict[str, bytes | Tree] = {}
    rows: list[bytes] = []
    for pid, text in strings.items():
        if text:
            _keep(root, rows, pid, _STRING, text.encode("utf-16-le"))
    if html:
        _keep(root, rows, 0x1013, _BINARY, html)
    if sent_at is not None:
        ticks = int((sent_at - _EPOCH).total_seconds()) * 10_000_000
        rows.append(struct.pack("<HHIQ", _TIME, 0x0039, 6, ticks))
    files = attachments or {}
    head = struct.pack("<8x4I8x", 0, len(files), 0, len(files))
    root["__properties_version1.0"] = head + b"".join(rows)
    for number, (name, content) in enumerate(files.items()):
        root[f"__attach_version1.0_#{number:08X}"] = _attachment(name, content)
    return compound_file({**root, **(extra or {})})


def _attachment(name: str, content: bytes) -> Tree:
    streams: dict[str, bytes | Tree] = {}
    rows = [struct.pack("<HHIQ", _LONG, 0x3705, 6, 1)]
    if name:
        _keep(streams, rows, 0x3707, _STRING, name.encode("utf-16-le"))
    if content:
        _keep(streams, rows, 0x3701, _BINARY, content)
    streams["__properties_version1.0"] = bytes(8) + b"".join(rows)
    return streams


def _keep(
    streams: dict[str, bytes | Tree], rows: list[bytes], pid: int, ptyp: int, value: bytes
) -> None:
    streams[f"__substg1.0_{pid:04X}{ptyp:04X}"] = value
    rows.append(struct.pack("<HHIQ", ptyp, pid, 6, len(value)))


class _Writer:
    """Sectors and directory entries as they are laid out."""

    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.small = bytearray()
        self.small_fat: list[int] = []
        self.entries: list[bytes] = []

    def chain(self, content: bytes) -> int:
        """Lay out bytes in big sectors; returns the first."""
        return _chain(content, _BIG, self.fat, self.sectors.append)

    def stream(self, content: bytes) -> int:
        """Lay out a stream in sectors of the size the format asks for."""
        if len(content) >= _CUTOFF:
            return self.chain(content)
        return _chain(content, _SMALL, self.small_fat, self.small.extend)

    def add(self, name: str, kind: int, start: int = 0, size: int = 0) -> int:
        """Add a directory entry without neighbours; returns its number."""
        raw = (name + "\0").encode("utf-16-le")
        links = struct.pack("<3I", _FREE, _FREE, _FREE)
        entry = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw), kind, 1) + links
        self.entries.append(entry + bytes(36) + struct.pack("<IQ", start, size))
        return len(self.entries) - 1

    def link(self, entry: int, place: int, to: int) -> None:
        """Point from one entry to another: 1 the neighbour after it, 2 its first child."""
        old, at = self.entries[entry], 68 + 4 * place
        self.entries[entry] = old[:at] + struct.pack("<I", to) + old[at + 4 :]

    def fill(self, parent: int, tree: Tree) -> None:
        """Add what stands in a storage."""
        before: int | None = None
        for name, value in tree.items():
            if isinstance(value, bytes):
                entry = self.add(name, 2, self.stream(value), len(value))
            else:
                entry = self.add(name, 1)
                self.fill(entry, value)
            if before is None:
                self.link(parent, 2, entry)
            else:
                self.link(before, 1, entry)
            before = entry


def _chain(content: bytes, size: int, table: list[int], put: object) -> int:
    if not content:
        return _END
    first = len(table)
    for at in range(0, len(content), size):
        put(content[at : at + size].ljust(size, b"\0"))  # type: ignore[operator]
        table.append(len(table) + 1)
    table[-1] = _END
    return first


def compound_file(tree: Tree) -> bytes:
    """A compound file that holds a tree of storages and streams."""
    writer = _Writer()
    writer.add("Root Entry", 5)
    writer.fill(0, tree)
    small = bytes(writer.small)
    root = writer.entries[0]
    start = struct.pack("<IQ", writer.chain(small), len(small))
    writer.entries[0] = root[:-12] + start
    table = struct.pack(f"<{len(writer.small_fat)}I", *writer.small_fat)
    table += b"\xff" * (-len(table) % _BIG)
    small_fat = writer.chain(table)
    entries = b"".join(writer.entries)
    entries += (bytes(68) + b"\xff" * 12 + bytes(48)) * (-len(writer.entries) % 4)
    directory = writer.chain(entries)
    fat_sectors = 1
    while (len(writer.fat) + fat_sectors) * 4 > fat_sectors * _BIG:
        fat_sectors += 1
    first_fat = len(writer.sectors)
    fat = [*writer.fat, *[_FAT] * fat_sectors]
    fat += [_FREE] * (fat_sectors * _BIG // 4 - len(fat))
    places = [*range(first_fat, first_fat + fat_sectors)]
    places += [_FREE] * (109 - fat_sectors)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack(
        "<9I", 0, fat_sectors, directory, 0, _CUTOFF, small_fat, len(table) // _BIG, _END, 0
    )
    head += struct.pack("<109I", *places)
    return head + b"".join(writer.sectors) + struct.pack(f"<{len(fat)}I", *fat)
