"""Runs one of the measured programs as the command line runs the real ones: Qt is loaded the same way.

python -m benchmarks.qt_program NAME [WORDS]    the module of that name, whose ``main`` gets the words
"""

from __future__ import annotations

import sys
from importlib import import_module

from app.qt_loading import load_qt

if __name__ == "__main__":
    load_qt()
    import_module(f"benchmarks.{sys.argv[1]}").main(*sys.argv[2:])
