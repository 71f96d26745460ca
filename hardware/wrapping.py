"""Breaks sentences into lines of even length, at places where a reader would pause.

Must not import anything but the standard library.
"""

import re

# A new sentence starts a new line when there is a choice; a no-break space is never a place to break.
_SENTENCE_END = re.compile(r"(?<=[.!?…]) +")
_NO_BREAK_SPACE = "\u00a0"
_PARTS = re.compile(f"[^-{_NO_BREAK_SPACE}]*[-{_NO_BREAK_SPACE}]+|[^-{_NO_BREAK_SPACE}]+")

# Against the square of how much a line differs from the even length, in characters.
_PAUSES = ",;:"
_PAUSE_GAIN = 45
_DANGLING_COST = 30
_DANGLING_LETTERS = 3
_ALONE_COST = 60
_SHORT = 0.6
_FURTHER_LINE_COST = 30
# No sentence for people is as long; comparing all its ways would take seconds.
_MOST_WORDS = 60


def wrap(text: str, columns: int) -> list[str]:
    """Break text at ordinary spaces into lines of at most ``columns`` characters.

    Each sentence starts on a line of its own and takes as few lines as can be, or one more where a reader
    then pauses at their ends. Of all ways to break it, the one is taken whose lines are most even, end at a
    comma or a colon where there is one, do not end with a short word such as « les », and leave no word
    alone. No-break spaces hold, unless what they hold is longer than a line. A word longer than a line is
    cut, never shortened.

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
    if not words:
        return []
    filled = _filled(words, columns)
    if len(words) > _MOST_WORDS:
        return filled
    fewest = len(filled)
    cost, lines = _best_way(words, columns, fewest)
    if fewest < len(words):
        other_cost, other = _best_way(words, columns, fewest + 1)
        if pauses(other) > pauses(lines) and other_cost + _FURTHER_LINE_COST < cost:
            return other
    return lines


def pauses(lines: list[str]) -> int:
    """How many lines but the last end where a reader pauses: at a comma, a semicolon or a colon."""
    return sum(line[-1] in _PAUSES for line in lines[:-1])


def _best_way(words: list[str], columns: int, count: int) -> tuple[float, list[str]]:
    goal = len(" ".join(words)) / count
    # For each word: the best way to set it and all after it in so many lines, and what that costs.
    tails: dict[int, tuple[float, list[str]]] = {len(words): (0.0, [])}
    for _ in range(count):
        tails = {
            start: min(found)
            for start in range(len(words))
            if (found := _first_lines(words, start, columns, goal, tails))
        }
    return tails[0]


def _first_lines(
    words: list[str], start: int, columns: int, goal: float, tails: dict[int, tuple[float, list[str]]]
) -> list[tuple[float, list[str]]]:
    found = []
    line = ""
    for end in range(start + 1, len(words) + 1):
        line = " ".join(words[start:end])
        if len(line) > columns:
            break
        if end in tails:
            cost, lines = tails[end]
            found.append((cost + _cost(line, goal, is_last=end == len(words)), [line, *lines]))
    return found


def _cost(line: str, goal: float, *, is_last: bool) -> float:
    cost = (len(line) - goal) ** 2
    last_word = line.rpartition(" ")[2]
    if is_last:
        return cost + (_ALONE_COST if last_word == line and len(line) < _SHORT * goal else 0)
    if line[-1] in _PAUSES:
        return cost - _PAUSE_GAIN
    return cost + (_DANGLING_COST if len(last_word) <= _DANGLING_LETTERS else 0)


def _held_together(words: list[str], columns: int) -> list[str]:
    """Cut what is longer than a line; keep a word of one letter, such as « à », with the word after it."""
    held: list[str] = []
    for piece in (piece for word in words for piece in _pieces(word, columns)):
        if held and len(held[-1]) == 1 and held[-1].isalpha() and 2 + len(piece) <= columns:
            held[-1] += " " + piece
        else:
            held.append(piece)
    return held


def _pieces(word: str, columns: int) -> list[str]:
    """Cut what is longer than a line, at its hyphens and no-break spaces where it has some."""
    pieces: list[str] = []
    for part in _PARTS.findall(word) if len(word) > columns else [word]:
        if pieces and len(pieces[-1]) + len(part) <= columns:
            pieces[-1] += part
        else:
            pieces += [part[i : i + columns] for i in range(0, len(part), columns)]
    return [bare for piece in pieces if (bare := piece.strip(_NO_BREAK_SPACE))]


def _filled(words: list[str], columns: int) -> list[str]:
    lines: list[str] = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= columns:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
