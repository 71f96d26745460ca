"""Tests, in folders that mirror the rooms. This file keeps tests/data from shadowing data."""
