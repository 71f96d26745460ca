"""Opening hours told back in one line, so that whoever typed them sees what was understood."""

from collections.abc import Iterator, Mapping, Sequence

from app.settings_of_hours import DAYS
from app.terminal_words import marked, tr

_SHORT_DAYS = (
    marked("Mon"),
    marked("Tue"),
    marked("Wed"),
    marked("Thu"),
    marked("Fri"),
    marked("Sat"),
    marked("Sun"),
)
_FEWEST_OF_A_RUN = 3


def week_in_words(values: Mapping[str, str]) -> str:
    """The days that are open, those with the same times together.

    Args:
        values: By dotted key, such as ``hours.monday``.

    Returns:
        Such as ``Mon-Fri 09:00-17:00; Sat 10:00-16:00``; empty where there are no hours.
    """
    days_by_times: dict[str, list[int]] = {}
    for number, day in enumerate(DAYS):
        if times := values.get(f"hours.{day}"):
            days_by_times.setdefault(times, []).append(number)
    return "; ".join(f"{', '.join(_told_runs(days))} {times}" for times, days in days_by_times.items())


def _told_runs(days: Sequence[int]) -> Iterator[str]:
    """Each day, or of three and more in a row the first and the last."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    for run in runs:
        names = [tr(_SHORT_DAYS[day]) for day in run]
        yield from [f"{names[0]}-{names[-1]}"] if len(run) >= _FEWEST_OF_A_RUN else names
