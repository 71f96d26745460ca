"""The room data: one contract for every engine, then what is particular to SQLite."""
