"""What only eyes can tell of a probe's slip: numbered questions, and what the answers mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from app.printer_probe import Person
from app.terminal_words import tr
from app.words_of_rooms import retold
from hardware.probe import Findings, lines_mean, read_mm, read_numbers, read_yes_no
from hardware.probe_slip import ACCENTS, CODE, OWN, RULER, accent_lines
from hardware.profile import PrinterProfile
from hardware.ruler import LENGTH_MM

Answer = TypeVar("Answer")


def look_at_slip(findings: Findings, base: PrinterProfile, person: Person) -> Findings:
    """Ask what can be seen.

    Args:
        findings: What the printer has said.
        base: What the slip was made for.
        person: Who looks; when nobody is to be asked, nothing is found.
    """
    lines = accent_lines(base)
    numbers = ", ".join(str(line.number) for line in lines)
    question = tr(
        "1-3  Which of the lines {numbers} show {letters} right? (such as 1 2; 0 for none)",
        numbers=numbers,
        letters=ACCENTS,
    )
    right = _answer(person, question, lambda text: read_numbers(text, len(lines)))
    meaning = lines_mean(right, lines)
    found = replace(findings, code_page=meaning.code_page).with_can(**meaning.can)
    if right == frozenset():
        person.tell(
            tr("  None: slips will show wrong letters; look for a setting of the printer named 1252.")
        )
    for number, name, words in (
        (OWN, "own_characters", tr("Is there a black box behind the words, and no letter X? (y/n)")),
        (CODE, "native_qr", tr("Is there a square code, which a telephone reads? (y/n)")),
        (RULER, "raster", tr("Is there a ruler at the top, and no heap of letters? (y/n)")),
    ):
        is_there = _answer(person, f"{number}    {words}", read_yes_no)
        found = found.with_can(**{name: is_there})
    return _measured(found, person) if found.can["raster"] else found


def _measured(findings: Findings, person: Person) -> Findings:
    question = tr(
        "     Fold the white edge at the top down along the thick line of the ruler, if the printer cut it.\n"
        "     At which number does the edge of the paper lie? (millimetres)"
    )
    return replace(
        findings, head_to_cutter_mm=_answer(person, question, lambda text: read_mm(text, LENGTH_MM))
    )


def _answer(person: Person, question: str, read: Callable[[str], Answer | None]) -> Answer | None:
    while (text := person.ask(question)) is not None:
        try:
            return read(text)
        except ValueError as mistake:
            person.tell(f"     {retold(mistake)}")
    return None
