"""A voice and a player that are real programs: they note what they do, and fail as a test tells them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer

from app.kiosk_voice import LOOK_WORDS, KioskVoice
from hardware.voice import Voice
from ui.languages import voice_names
from ui.sound_player import OVERTIME_MS, Player

# Notes what it is to say, and writes a quarter of a second of sound, more than a head, where it is told to.
ESPEAK = """#!{python}
import sys, wave
open({notes!r}, "a").write(" ".join(sys.argv[1:5]) + " " + sys.stdin.read() + "\\n")
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as out:
    out.setnchannels(1); out.setsampwidth(2); out.setframerate(22050); out.writeframes(b"ab" * 5512)
"""

# Notes whether what it is to play is silence, then goes on as it is told. A head of a sound file is short.
PLAYER = """#!/bin/sh
test "$(tr -d '\\000' < "$1" | wc -c)" -gt 1000 && kind=loud || kind=still
echo $kind >> "{folder}/played"
{then}
"""


@contextmanager
def voice_in(
    folder: Path, *, then: str = "exit 0", overtime_ms: int = OVERTIME_MS, pace_ms: int | None = None
) -> Iterator[KioskVoice]:
    """A voice on such programs in a folder, in which what failed is tried again soon.

    Args:
        folder: For the programs and their notes.
        then: What the player does; it knows the kind of sound as ``$kind``.
        overtime_ms: How long a player may stand still.
        pace_ms: Between two looks while nothing is heard; None for what a library has.
    """
    write_voice(folder)
    write_player(folder, then)
    voice = KioskVoice(
        Voice(str(folder / "espeak"), voice_names()),
        folder,
        80,
        (Player(str(folder / "player")),),
        overtime_ms=overtime_ms,
    )
    _timer(voice, "try again").setInterval(10)
    if pace_ms is not None:
        _timer(voice, "look again").setInterval(pace_ms)
    try:
        yield voice
    finally:
        voice.close()


def write_voice(folder: Path) -> None:
    _write(folder / "espeak", ESPEAK.format(python=sys.executable, notes=str(folder / "spoken")))


def write_player(folder: Path, then: str, name: str = "player") -> None:
    _write(folder / name, PLAYER.format(folder=folder, then=then))


def notes(folder: Path, name: str) -> list[str]:
    """The lines of such a program."""
    file = folder / name
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def sentences(folder: Path) -> list[str]:
    """What the voice was asked to say, but for looks."""
    return [line for line in notes(folder, "spoken") if not line.endswith(f" {LOOK_WORDS}")]


def _timer(voice: KioskVoice, name: str) -> QTimer:
    timer = voice.findChild(QTimer, name)
    assert isinstance(timer, QTimer)
    return timer


def _write(program: Path, text: str) -> None:
    # Another file, whole or not at all: the one that is being run stays as it is.
    draft = program.with_name(f"{program.name}.draft")
    draft.write_text(text)
    draft.chmod(0o755)
    draft.replace(program)
