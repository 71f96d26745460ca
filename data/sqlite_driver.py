"""The SQLite driver: pysqlite3 where it is installed, else the standard one, as sqlite-utils chose.

The two have errors of their own, so the whole room takes the driver from here.
"""

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined] # not in its __all__, yet documented

__all__ = ["sqlite3"]
