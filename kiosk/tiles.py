"""A list of tiles as QML reads it: one row a tile, one role a field."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.screens import Tile

ROLES = tuple(each.name for each in fields(Tile))
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class TileList(QAbstractListModel):
    """The roles are the fields of ``Tile``. Rows stay where they are when only their words change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()

    def show(self, tiles: Sequence[Tile]) -> None:
        """Show these; notifies only what differs."""
        if [tile.code for tile in tiles] != [tile.code for tile in self._tiles]:
            self.beginResetModel()
            self._tiles = tuple(tiles)
            self.endResetModel()
            return
        shown, self._tiles = self._tiles, tuple(tiles)
        for row, (old, new) in enumerate(zip(shown, self._tiles, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(ROLES):
            return None
        return getattr(self._tiles[index.row()], ROLES[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}
