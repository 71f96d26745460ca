"""Breaks sentences into lines of even length that fit a number of columns.

Must not import anything but the standard library.
"""

import re

# A new sentence starts a new line when there is a choice; a no-break space is never a place to break.
_SENTENCE_END = re.compile(r"(?<=[.!?…]) +")


def wrap(text: str, columns: int) -> list[str]:
    """Break text at ordinary spaces into lines of at most ``columns`` characters.

    Each sentence starts on a line of its own and its lines are made about equally long, so that no
    word is left alone. No-break spaces hold. A word longer than a line is cut, never shortened.

    Args:
        text: Any text; a line break counts as the end of a sentence.
        columns: Characters a line, 1 or more.

    Returns:
        The lines, without spaces at their ends; empty for a text without words.
    """
    sentences = [s for line in text.splitlines() for s in _SENTENCE_END.split(line)]
    return [line for sentence in sentences for line in _balanced(sentence, columns)]


def _balanced(sentence: str, columns: int) -> list[str]:
    words = _held_together(sentence.split(" "), columns)
    best = _filled(words, columns)
    for narrower in range(columns - 1, 0, -1):
        lines = _filled(words, narrower)
        if len(lines) > len(best) or any(len(line) > narrower for line in lines):
            break
        best = lines
    return best


def _held_together(words: list[str], columns: int) -> list[str]:
    """Cut what is longer than a line; keep a word of one letter, such as « à », with the word after it."""
    held: list[str] = []
    for piece in (word[i : i + columns] for word in words for i in range(0, len(word), columns)):
        if held and len(held[-1]) == 1 and held[-1].isalpha() and 2 + len(piece) <= columns:
            held[-1] += " " + piece
        else:
            held.append(piece)
    return held


def _filled(words: list[str], columns: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
