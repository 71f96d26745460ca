"""Opens one program's stores: the file may be made at the first opening, and is the same one ever after.

Must not import anything but the driver and desk errors.
"""

from pathlib import Path
from threading import Lock

from data.sqlite_faults import another_file, unavailable
from data.sqlite_file import Making, file_identity
from data.sqlite_meta import Purpose
from data.sqlite_store import Identity, SqliteStore
from desk.errors import StoreTrouble, StoreUnavailable
from desk.ports import Clock


class StoreOpener:
    """What the threads of one program share to open a store each.

    A database that vanishes in use is followed by an empty one, or by a backup, only when the program is
    started again. One that was moved away and is put back works again.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        purpose: Purpose = "live",
        makes_folder: bool = False,
        making: Making | None = None,
    ) -> None:
        """Open nothing yet.

        Args:
            path: The file.
            clock: Shared by all stores; it only reads.
            purpose: What the database is for.
            makes_folder: Whether the first opening may make the file's folder, too.
            making: See ``open_file``.
        """
        self._path = path.absolute()
        self._clock = clock
        self._purpose = purpose
        self._makes_folder = makes_folder
        self._making = making
        self._known: Identity | None = None
        self._knowing = Lock()

    def open(self) -> SqliteStore:
        """Open a store for the calling thread.

        Raises:
            StoreUnavailable: It cannot be opened now; MISSING or REPLACED when the program's file is gone.
            NotAReplayDatabase: A replay was asked of a live database.
        """
        known = self._known
        if known is None:
            self._make_folder()
        elif file_identity(str(self._path)) != known.file:
            raise another_file(self._path)
        store = SqliteStore.open(
            self._path, self._clock, purpose=self._purpose, create=known is None, making=self._making
        )
        try:
            self._recognize(store.identity())
        except BaseException:
            store.close()
            raise
        return store

    def _recognize(self, found: Identity) -> None:
        with self._knowing:
            self._known = self._known or found
            if found != self._known:
                raise unavailable(StoreTrouble.REPLACED, self._path)

    def _make_folder(self) -> None:
        if not self._makes_folder:
            return
        folder = self._path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"the folder {folder} cannot be made: {error.strerror}"
            raise StoreUnavailable(StoreTrouble.CANNOT_OPEN, message) from error
