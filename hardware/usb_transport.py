"""A USB printer without a driver of the system: pyusb claims it, bytes go in small pieces with time-outs.

Must not import anything but the standard library, desk and hardware's own parts.
"""

from __future__ import annotations

import os

from desk.printer import PrinterCause
from hardware.device_names import UsbPrinter
from hardware.serial_errors import cause_of_open_error, word_of
from hardware.transport import PrinterUnavailable
from hardware.usb_claim import UsbClaim
from hardware.usb_ear import UsbEar
from hardware.usb_search import UsbDevice, UsbWay, find_usb_printer

# libusb tells how much of a piece went when its time was over, but nothing of a piece that failed.
PIECE_BYTES = 512
# No question is as long; where a part of a slip goes, somebody stands. A question is answered at once.
LONGEST_QUESTION_BYTES = 32
CLOSELY_AFTER_QUESTION_S, CLOSELY_AFTER_SLIP_S = 0.02, 60.0
# Longer than one wait for the printer's word.
EAR_STOPS_WITHIN_S = 0.25


class UsbTransport:
    """One USB printer, looked for each time it is opened. See ``Transport``.

    What the printer has taken has left this computer, so nothing ever waits here.
    """

    def __init__(self, printer: UsbPrinter, backend: object | None = None) -> None:
        """Describe the printer; nothing is looked for.

        Args:
            printer: Maker, model and perhaps serial number.
            backend: A way to USB of pyusb's kind; None for the libusb of this machine.
        """
        self._printer = printer
        self._backend = backend
        # Looking for a library that is not there takes up to 0.2 s and starts other programs: once is enough.
        self._lacking: PrinterUnavailable | None = None
        self._claim: UsbClaim | None = None
        self._ear: UsbEar | None = None

    @property
    def name(self) -> str:
        """Maker, model and serial number, as in the settings."""
        return self._printer.name

    @property
    def descriptor(self) -> int | None:
        """Where it shows that the printer speaks or is gone; None on Windows."""
        return self._listening.descriptor if os.name == "posix" else None

    @property
    def is_always_readable(self) -> bool:
        """False: what is heard waits at the end of a socket."""
        return False

    @property
    def byte_s(self) -> float:
        """0.0: USB is faster than any printer."""
        return 0.0

    @property
    def may_hold_back(self) -> bool:
        """False: such a printer has room for a whole slip."""
        return False

    def open(self) -> None:
        """See ``Transport.open``. A driver of the system is put aside until the printer is closed."""
        claim: UsbClaim | None = None
        try:
            claim = UsbClaim(*self._find())
            claim.take()
            self._ear = UsbEar(claim.listen)
        except (OSError, NotImplementedError) as error:
            if claim is not None:
                claim.give_back()
            if isinstance(error, OSError):
                raise PrinterUnavailable(*cause_of_open_error(error)) from error
            raise PrinterUnavailable(PrinterCause.WRONG_DEVICE, "not_supported") from error
        self._claim = claim

    def close(self) -> None:
        """See ``Transport.close``."""
        ear, self._ear = self._ear, None
        claim, self._claim = self._claim, None
        # Nothing may be closed under a call that does not return; pyusb closes it when that call ends.
        if ear is not None and claim is not None and ear.stop(EAR_STOPS_WITHIN_S):
            claim.give_back()

    def write_some(self, data: bytes) -> int:
        """See ``Transport.write_some``. Waits for the printer for 20 ms at most."""
        piece = data[:PIECE_BYTES]
        claim = self._make_sure()
        is_question = len(piece) <= LONGEST_QUESTION_BYTES
        self._listening.listen_closely(CLOSELY_AFTER_QUESTION_S if is_question else CLOSELY_AFTER_SLIP_S)
        try:
            return claim.write(piece)
        except OSError as error:
            raise PrinterUnavailable(
                PrinterCause.UNPLUGGED, word_of(error), uncertain_bytes=len(piece)
            ) from error

    def read_some(self) -> bytes:
        """See ``Transport.read_some``."""
        said = self._listening.hear()
        if said is None:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, self._listening.last_error)
        return said

    def waiting_bytes(self) -> int:
        """See ``Transport.waiting_bytes``. Always 0 while the printer is there."""
        self._make_sure()
        return 0

    def discard(self) -> None:
        """See ``Transport.discard``. There is nothing to drop."""
        self._make_sure()

    def _find(self) -> tuple[UsbDevice, UsbWay]:
        if self._lacking is not None:
            raise self._lacking
        try:
            return find_usb_printer(self._printer, self._backend)
        except PrinterUnavailable as error:
            if error.cause is PrinterCause.OFFLINE:
                self._lacking = error
            raise

    def _make_sure(self) -> UsbClaim:
        """The printer that is there; raises when it is gone, even if only the ear knows it."""
        if self._claim is None or self._listening.last_error:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, self._listening.last_error)
        return self._claim

    @property
    def _listening(self) -> UsbEar:
        if self._ear is None:
            raise PrinterUnavailable(PrinterCause.UNPLUGGED, "not_open")
        return self._ear
