"""Whole ways through real parts: real windows, a real serial path, a real database, several processes."""
