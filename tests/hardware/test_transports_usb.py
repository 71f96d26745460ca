"""USB printers without a driver: which device is taken, and what real pyusb makes of errors on the bus."""

from __future__ import annotations

import errno
import subprocess
import sys

import pytest

from hardware.device_names import UsbPrinter
from hardware.transport import PrinterUnavailable
from hardware.usb_search import usb_printers
from hardware.usb_transport import UsbTransport
from hardware.waiting import PollWaiter
from tests.hardware.usb_cable import IN, OUT, PRODUCT, SERIAL, VENDOR, UsbCable, usb_error

ANY = UsbPrinter(VENDOR, PRODUCT)


def refusal(cable: UsbCable, printer: UsbPrinter = ANY) -> str:
    with pytest.raises(PrinterUnavailable) as caught:
        UsbTransport(printer, cable).open()
    assert cable.handles == 0
    return str(caught.value)


def test_it_is_found_by_maker_and_model_and_serial_number() -> None:
    cable = UsbCable()
    for printer in (ANY, UsbPrinter(VENDOR, PRODUCT, SERIAL)):
        transport = UsbTransport(printer, cable)
        transport.open()
        assert transport.name == printer.name
        transport.close()
        assert cable.handles == 0


@pytest.mark.parametrize(
    "printer", [UsbPrinter(VENDOR, PRODUCT, "another"), UsbPrinter(VENDOR, 1), UsbPrinter(1, PRODUCT)]
)
def test_another_printer_is_not_taken_for_it(printer: UsbPrinter) -> None:
    assert refusal(UsbCable(), printer) == "absent ENODEV"


def test_each_obstacle_has_its_cause() -> None:
    cable = UsbCable()
    cable.refuses = True
    assert refusal(cable) == "refused EACCES"
    assert refusal(cable, UsbPrinter(VENDOR, PRODUCT, SERIAL)) == "refused EACCES"
    cable.refuses = False
    cable.is_taken_by_another = True
    assert refusal(cable) == "busy EBUSY"
    cable.pull()
    assert refusal(cable) == "absent ENODEV"
    assert refusal(UsbCable(printer_class=3)) == "wrong_device no_way_in"
    assert refusal(UsbCable(protocol=4)) == "wrong_device no_way_in"


def test_a_printer_in_the_class_of_its_maker_is_taken_when_named_but_is_no_candidate() -> None:
    cable = UsbCable(printer_class=0xFF)
    transport = UsbTransport(ANY, cable)
    transport.open()
    assert transport.write_some(b"hello") == 5
    transport.close()
    assert usb_printers(cable) == []
    assert usb_printers(UsbCable()) == [ANY]


def test_a_driver_of_the_system_is_put_aside_and_comes_back() -> None:
    cable = UsbCable()
    cable.driver = "usblp"
    transport = UsbTransport(ANY, cable)
    transport.open()
    assert cable.driver == ""
    transport.close()
    assert cable.driver == "usblp"


def test_of_a_piece_whose_time_is_over_it_is_known_how_much_went() -> None:
    cable = UsbCable()
    cable.room = 100
    transport = UsbTransport(ANY, cable)
    transport.open()
    assert transport.write_some(b"x" * 300) == 100
    assert transport.write_some(b"x" * 200) == 0
    transport.close()
    assert cable.arrived == b"x" * 100


def test_of_a_piece_that_failed_all_is_in_doubt() -> None:
    cable = UsbCable()
    transport = UsbTransport(ANY, cable)
    transport.open()
    cable.room = 0
    cable.pull()
    with pytest.raises(PrinterUnavailable, match="unplugged ENODEV"):
        while True:
            transport.write_some(b"x" * 300)
    transport.close()


@pytest.mark.parametrize("address", [OUT, IN])
def test_a_halted_endpoint_goes_on(address: int) -> None:
    cable = UsbCable()
    transport = UsbTransport(ANY, cable)
    transport.open()
    cable.halted.add(address)
    cable.say(b"I am well")
    sent = 0
    while sent < 5:
        sent += transport.write_some(b"hello"[sent:])
    heard = b""
    while len(heard) < 9:
        heard += transport.read_some()
    assert (heard, bytes(cable.arrived)) == (b"I am well", b"hello")
    transport.close()


def test_a_printer_of_empty_packets_wakes_nobody() -> None:
    cable = UsbCable()
    cable.sends_empty_packets = True
    transport, waiter = UsbTransport(ANY, cable), PollWaiter()
    transport.open()
    cable.wait_for(lambda: cable.looks > 2)
    assert not waiter.wait(transport.descriptor, for_room=False, timeout_s=0.0).may_read
    transport.close()
    waiter.close()


def test_a_printer_that_cannot_speak_is_looked_at_and_missed() -> None:
    cable = UsbCable(protocol=1, may_speak=False)
    transport, waiter = UsbTransport(ANY, cable), PollWaiter()
    transport.open()
    looks = cable.looks
    cable.wait_for(lambda: cable.looks > looks)
    cable.pull()
    assert waiter.wait(transport.descriptor, for_room=False, timeout_s=5.0).is_gone
    transport.close()
    waiter.close()


def test_a_bug_below_the_ear_is_logged_and_the_printer_is_lost(
    expect_log: object, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(UsbCable):
        def bulk_read(self, *args: object) -> int:
            raise ZeroDivisionError

    assert callable(expect_log)
    expect_log("hardware.usb_ear", "stumbled")
    transport, waiter = UsbTransport(ANY, Broken()), PollWaiter()
    transport.open()
    assert waiter.wait(transport.descriptor, for_room=False, timeout_s=5.0).is_gone
    with pytest.raises(PrinterUnavailable, match="unplugged internal_error"):
        transport.read_some()
    transport.close()
    waiter.close()


def test_a_word_too_long_is_not_the_end() -> None:
    class Babbling(UsbCable):
        def bulk_read(self, *args: object) -> int:
            self.looks += 1
            if self.looks < 3:
                raise usb_error(errno.EOVERFLOW)
            return 0

    cable = Babbling()
    transport, waiter = UsbTransport(ANY, cable), PollWaiter()
    transport.open()
    while cable.looks < 4:
        assert not waiter.wait(transport.descriptor, for_room=False, timeout_s=0.01).is_gone
    transport.close()
    waiter.close()


WITHOUT = """
import sys
if sys.argv[1] == "pyusb":
    sys.modules["usb"] = None
else:
    import usb.backend.libusb0, usb.backend.libusb1, usb.backend.openusb
    for each in (usb.backend.libusb0, usb.backend.libusb1, usb.backend.openusb):
        each.get_backend = lambda *args, **kwargs: None
from hardware.transport_factory import make_transport
transport = make_transport("usb:04b8:0202")
assert sys.argv[1] != "pyusb" or "usb.core" not in sys.modules
for _ in range(2):
    try:
        transport.open()
    except Exception as error:
        print(error)
"""


@pytest.mark.parametrize("part", ["pyusb", "libusb"])
def test_a_machine_without_the_extra_part_says_which_one_is_missing(part: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", WITHOUT, part], capture_output=True, text=True, check=True
    ).stdout
    assert told == f"offline no_{part}\n" * 2
