"""One USB printer claimed for this program: pieces go out, words come in, each within its time.

Its methods may be called by two threads, one that writes and one that listens; ``take`` and ``give_back``
must be alone. They raise what pyusb raises: ``usb.core.USBError``, which is an OSError with a number.
Must not import anything but the standard library, pyusb and hardware's own parts.
"""

from __future__ import annotations

import contextlib
import errno
import time

from hardware.usb_search import UsbDevice, UsbWay

WRITE_WAIT_MS = 20
READ_WAIT_MS = 200
# How often a printer that cannot speak is asked whether it is there.
LOOK_AGAIN_S = 0.2
# "Universal Serial Bus Device Class Definition for Printing Devices" 1.1, chapter 4.2.2: GET_PORT_STATUS.
_STATUS_OF_INTERFACE, _GET_PORT_STATUS = 0xA1, 1
# A printer that did not like something is there all the same. EPIPE is an endpoint that has halted.
_STILL_THERE = frozenset({errno.EPIPE, errno.EOVERFLOW})


class UsbClaim:
    """A printer that belongs to this program from ``take`` to ``give_back``."""

    def __init__(self, device: UsbDevice, way: UsbWay) -> None:
        """Begin unclaimed.

        Args:
            device: A device of pyusb's.
            way: How to speak to it.
        """
        self._device = device
        self._way = way
        self._has_put_driver_aside = False

    def take(self) -> None:
        """Claim it, and put a driver of the system aside that has it.

        Raises:
            OSError: It is busy, refused or gone.
            NotImplementedError: Windows: a driver other than WinUSB has it.
        """
        import usb.core
        import usb.util

        # Only libusb on Linux and macOS knows drivers of the system.
        with contextlib.suppress(NotImplementedError):
            if self._device.is_kernel_driver_active(self._way.interface):
                self._device.detach_kernel_driver(self._way.interface)
                self._has_put_driver_aside = True
        try:
            self._device.get_active_configuration()
        except usb.core.USBError as error:
            if error.errno is not None:
                raise
            self._device.set_configuration()
        usb.util.claim_interface(self._device, self._way.interface)
        if self._way.alternate:
            self._device.set_interface_altsetting(self._way.interface, self._way.alternate)

    def give_back(self) -> None:
        """Let go of it, gone or not, and call the driver back that was put aside."""
        import usb.util

        if self._has_put_driver_aside:
            with contextlib.suppress(OSError, NotImplementedError):
                usb.util.release_interface(self._device, self._way.interface)
                self._device.attach_kernel_driver(self._way.interface)
        usb.util.dispose_resources(self._device)

    def write(self, piece: bytes) -> int:
        """Hand over what the printer takes within 20 ms.

        Args:
            piece: One byte or more.

        Returns:
            How many it took, exactly.

        Raises:
            OSError: It is gone, and nobody knows how much of the piece it took.
        """
        try:
            return int(self._device.write(self._way.out_address, piece, WRITE_WAIT_MS))
        except OSError as error:
            self._go_on_after(error, self._way.out_address)
            return 0

    def listen(self) -> bytes | None:
        """Wait up to 0.2 s for the printer to say something.

        Returns:
            What it said, ``b""`` for an empty packet or an answer that was no good, None for silence.

        Raises:
            OSError: It is gone.
        """
        address = self._way.in_address
        if address is None:
            self._look()
            return None
        try:
            return bytes(self._device.read(address, self._way.in_bytes, READ_WAIT_MS))
        except OSError as error:
            self._go_on_after(error, address)
            return None if error.errno == errno.ETIMEDOUT else b""

    def _look(self) -> None:
        """Wait for 0.2 s and ask a printer that cannot speak whether it is there."""
        time.sleep(LOOK_AGAIN_S)
        try:
            self._device.ctrl_transfer(_STATUS_OF_INTERFACE, _GET_PORT_STATUS, 0, self._way.interface, 1)
        except OSError as error:
            if error.errno not in _STILL_THERE | {errno.ETIMEDOUT}:
                raise

    def _go_on_after(self, error: OSError, address: int) -> None:
        """Put right what can be, after an error that is none; raises any other again."""
        if error.errno == errno.ETIMEDOUT:
            return
        if error.errno not in _STILL_THERE:
            raise error
        with contextlib.suppress(OSError, NotImplementedError):
            self._device.clear_halt(address)
