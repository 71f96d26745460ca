"""The SQLite driver: pysqlite3 where it is installed, else the standard one, as sqlite-utils chooses too.

The two have errors of their own, so the whole room takes the driver from here. sqlite-utils itself is not
loaded for that: it takes 6 MB, and brings OpenSSL and a second SQLite beside pysqlite3
(docs/decisions/0047).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # pysqlite3 ships no types; it is the standard driver on a newer SQLite.
    import sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["sqlite3"]
