"""A person who looks at the paper and says what is there, and a probe of any device."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.printer_probe import Probe, ProbeTimes
from app.printer_probe_eyes import look_at_slip
from hardware.interview import Interview
from hardware.probe import Findings
from hardware.profile import PrinterProfile
from hardware.profiles import GENERIC_80_MM
from hardware.serial_line import SerialLine
from hardware.transport_factory import make_transport

QUICK = ProbeTimes(answer_within_s=0.4, print_within_s=10.0, cover_within_s=5.0)
Looks = Mapping[str, Callable[[], str]]


class Looker:
    """Answers each question by its beginning; a question nobody expects is not answered."""

    def __init__(self, looks: Looks, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.told: list[str] = []
        self.asked: list[str] = []
        self._looks = looks

    def tell(self, line: str) -> None:
        self.told.append(line)

    def ask(self, question: str) -> str | None:
        if not self.is_there:
            return None
        self.asked.append(question)
        start = next(start for start in self._looks if question.strip().startswith(start))
        return self._looks[start]()


def probe(
    device: str, person: Looker, *, base: PrinterProfile = GENERIC_80_MM, line: SerialLine | None = None
) -> Findings:
    """Probe a printer that nobody else holds."""
    transport = make_transport(device, line)
    transport.open()
    try:
        whole = Probe(Interview(transport), base, person, QUICK)
        whole.run()
        return look_at_slip(whole.findings, base, person)
    finally:
        transport.close()
