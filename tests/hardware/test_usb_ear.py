"""The ear of a USB printer that sends empty packets: it pauses, and a question ends the pause."""

from __future__ import annotations

import select
import threading

from hardware.usb_ear import UsbEar

LONGEST_S = 5.0
FOR_EVER_S = 60.0


def test_behind_a_question_a_printer_of_empty_packets_is_heard_without_a_pause() -> None:
    says: list[bytes] = []
    has_listened = threading.Event()

    def listen() -> bytes:
        has_listened.set()
        return says.pop() if says else b""

    ear = UsbEar(listen, quiet_pause_s=FOR_EVER_S)
    assert has_listened.wait(LONGEST_S)
    says.append(b"\x16")
    ear.listen_closely(LONGEST_S)
    heard = select.poll()
    heard.register(ear.descriptor, select.POLLIN)
    assert heard.poll(LONGEST_S * 1000)
    assert ear.hear() == b"\x16"
    assert ear.stop(LONGEST_S)


def test_a_pause_of_the_ear_holds_up_no_stop() -> None:
    has_listened = threading.Event()

    def listen() -> bytes:
        has_listened.set()
        return b""

    ear = UsbEar(listen, quiet_pause_s=FOR_EVER_S)
    assert has_listened.wait(LONGEST_S)
    assert ear.stop(LONGEST_S)
