"""A bus with one USB printer on it, in the place of libusb: everything above it is real pyusb and our own.

It keeps the promises of pyusb's ``usb.backend.IBackend``, with libusb's errors, time-outs and counts.
"""

from __future__ import annotations

import errno
import threading
from array import array
from collections.abc import Callable
from types import SimpleNamespace
from typing import TypeVar

import usb.core

VENDOR, PRODUCT, SERIAL = 0x04B8, 0x0202, "X4QF012345"
OUT, IN = 0x01, 0x82
Done = TypeVar("Done")


class UsbCable:
    """The printer's end, for the test: what arrives, what it says, and faults. Any thread may use it."""

    def __init__(self, *, printer_class: int = 7, protocol: int = 2, may_speak: bool = True) -> None:
        self.arrived = bytearray()
        self.room = 8192
        self.is_in = True
        self.refuses = False
        self.is_taken_by_another = False
        self.driver = ""
        self.handles = 0
        self.halted: set[int] = set()
        self.looks = 0
        self.sends_empty_packets = False
        self.serial = SERIAL
        self._interface = (printer_class, protocol)
        self._endpoints = [OUT, IN] if may_speak else [OUT]
        self._says = bytearray()
        self._claimed: set[int] = set()
        self._moved = threading.Condition()

    # What the test does.

    def say(self, data: bytes) -> None:
        with self._moved:
            self._says += data
            self._moved.notify_all()

    def make_room(self, count: int) -> None:
        with self._moved:
            self.room += count
            self._moved.notify_all()

    def pull(self) -> None:
        with self._moved:
            self.is_in = False
            self._claimed.clear()
            self._moved.notify_all()

    def plug(self) -> None:
        self.is_in = True

    def wait_for(self, wanted: Callable[[], bool]) -> None:
        with self._moved:
            assert self._moved.wait_for(wanted, 5.0)

    # What pyusb asks.

    def enumerate_devices(self) -> list[object]:
        return [self] if self.is_in else []

    def get_device_descriptor(self, device: object) -> SimpleNamespace:
        ids = {
            "idVendor": VENDOR,
            "idProduct": PRODUCT,
            "iManufacturer": 1,
            "iProduct": 2,
            "iSerialNumber": 3,
        }
        zeros = dict.fromkeys(("bDeviceClass", "bDeviceSubClass", "bDeviceProtocol", "bcdDevice"), 0)
        rest = {"bLength": 18, "bDescriptorType": 1, "bcdUSB": 0x200, "bMaxPacketSize0": 64}
        place = {"address": 5, "bus": 1, "port_number": 1, "port_numbers": (1,), "speed": 3}
        return SimpleNamespace(**ids, **zeros, **rest, **place, bNumConfigurations=1)

    def get_configuration_descriptor(self, device: object, number: int) -> SimpleNamespace:
        if number:
            raise IndexError
        numbers = {"bNumInterfaces": 1, "bConfigurationValue": 1, "iConfiguration": 0}
        rest = {"bLength": 9, "bDescriptorType": 2, "wTotalLength": 32, "bmAttributes": 0xC0, "bMaxPower": 1}
        return SimpleNamespace(**numbers, **rest, extra_descriptors=[])

    def get_interface_descriptor(self, device: object, number: int, setting: int, _: int) -> SimpleNamespace:
        if number or setting:
            raise IndexError
        kind = dict(zip(("bInterfaceClass", "bInterfaceProtocol"), self._interface, strict=True))
        numbers = {"bInterfaceNumber": 0, "bAlternateSetting": 0, "bNumEndpoints": len(self._endpoints)}
        rest = {"bLength": 9, "bDescriptorType": 4, "bInterfaceSubClass": 1, "iInterface": 0}
        return SimpleNamespace(**kind, **numbers, **rest, extra_descriptors=[])

    def get_endpoint_descriptor(self, device: object, number: int, *_: int) -> SimpleNamespace:
        if number >= len(self._endpoints):
            raise IndexError
        rest = {"bLength": 7, "bDescriptorType": 5, "bInterval": 0, "bRefresh": 0, "bSynchAddress": 0}
        address = self._endpoints[number]
        packet = {"bEndpointAddress": address, "bmAttributes": 2, "wMaxPacketSize": 64}
        return SimpleNamespace(**packet, **rest, extra_descriptors=[])

    def open_device(self, device: object) -> object:
        self._must_be_in()
        if self.refuses:
            raise usb_error(errno.EACCES)
        self.handles += 1
        return object()

    def close_device(self, handle: object) -> None:
        self.handles -= 1

    def get_configuration(self, handle: object) -> int:
        self._must_be_in()
        return 1

    def claim_interface(self, handle: object, number: int) -> None:
        self._must_be_in()
        if self.is_taken_by_another or self.driver or number in self._claimed:
            raise usb_error(errno.EBUSY)
        self._claimed.add(number)

    def release_interface(self, handle: object, number: int) -> None:
        self._must_be_in()
        self._claimed.discard(number)

    def is_kernel_driver_active(self, handle: object, number: int) -> bool:
        self._must_be_in()
        return bool(self.driver)

    def detach_kernel_driver(self, handle: object, number: int) -> None:
        self.driver = ""

    def attach_kernel_driver(self, handle: object, number: int) -> None:
        self._must_be_in()
        self.driver = "usblp"

    def clear_halt(self, handle: object, address: int) -> None:
        self.halted.discard(address)

    def bulk_write(self, _: object, address: int, number: int, data: array[int], timeout_ms: int) -> int:
        with self._moved:
            if not self._waits(lambda: self.room > 0 or address in self.halted, timeout_ms):
                raise usb_error(errno.ETIMEDOUT)
            if address in self.halted:
                raise usb_error(errno.EPIPE)
            # The time of the rest of the piece is over: libusb tells what went.
            count = min(self.room, len(data))
            self.room -= count
            self.arrived += data.tobytes()[:count]
            self._moved.notify_all()
            return count

    def bulk_read(self, _: object, address: int, number: int, buffer: array[int], timeout_ms: int) -> int:
        with self._moved:
            if self.sends_empty_packets and self.is_in and not self._says:
                self.looks += 1
                self._moved.notify_all()
                return 0
            if not self._waits(lambda: bool(self._says) or address in self.halted, timeout_ms):
                raise usb_error(errno.ETIMEDOUT)
            if address in self.halted:
                raise usb_error(errno.EPIPE)
            said = self._says[: len(buffer)]
            del self._says[: len(said)]
            buffer[: len(said)] = array("B", said)
            return len(said)

    # pyusb asks for these too, and then calls none of them.
    intr_write = iso_write = bulk_write
    intr_read = iso_read = bulk_read

    def ctrl_transfer(
        self, _: object, kind: int, request: int, value: int, index: int, data: array[int], timeout_ms: int
    ) -> int:
        with self._moved:
            self._must_be_in()
            self.looks += 1
            self._moved.notify_all()
        if (kind, request, value >> 8) == (0x80, 6, 3):
            text = b"\x09\x04" if not value & 0xFF else self.serial.encode("utf-16-le")
            answer = bytes((len(text) + 2, 3)) + text
        else:
            answer = b"\x18"
        count = min(len(answer), len(data))
        data[:count] = array("B", answer[:count])
        return count

    def _waits(self, wanted: Callable[[], bool], timeout_ms: int) -> bool:
        found = self._moved.wait_for(lambda: not self.is_in or wanted(), timeout_ms / 1000)
        self._must_be_in()
        return found

    def _must_be_in(self) -> None:
        if not self.is_in:
            raise usb_error(errno.ENODEV)


def usb_error(number: int) -> OSError:
    kind = usb.core.USBTimeoutError if number == errno.ETIMEDOUT else usb.core.USBError
    error: OSError = kind(errno.errorcode[number], None, number)
    return error
