"""Printers that vanish without a word, and names that are looked up for ever: long runs for scripts/soak.

Needs root and iproute2, for a namespace joined to this machine by a cable that can be made to swallow
everything. Takes some 25 s, which are the time-outs of the system.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.printer import PrinterCause
from hardware.device_names import NetworkPlace
from hardware.network_transport import NetworkTransport
from hardware.transport import PrinterUnavailable
from hardware.waiting import PollWaiter

pytestmark = [
    pytest.mark.soak,
    pytest.mark.skipif(
        sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("ip"),
        reason="needs root and iproute2 for a network of its own",
    ),
]
LONGEST_S = 40.0
PRINTER = """
import socket
listener = socket.create_server(("198.51.100.2", 9100))
print("up", flush=True)
connection, _ = listener.accept()
try:
    while connection.recv(10):
        pass
except OSError:
    pass
"""
RESOLVE = """
from hardware.device_names import NetworkPlace
from hardware.network_transport import NetworkTransport
from hardware.transport import PrinterUnavailable
transport = NetworkTransport(NetworkPlace("printer.library.example"))
for _ in range(3):
    try:
        transport.open()
    except PrinterUnavailable as error:
        print(error)
transport.close()
"""


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


class Island:
    """A namespace with the printer's address, at the end of a cable."""

    def __init__(self, name: str) -> None:
        self.name = name

    def start(self) -> None:
        ip("netns", "add", self.name)
        ip("link", "add", self.name, "type", "veth", "peer", "name", "printer", "netns", self.name)
        ip("addr", "add", "198.51.100.1/30", "dev", self.name)
        ip("link", "set", self.name, "up")
        ip("-n", self.name, "addr", "add", "198.51.100.2/30", "dev", "printer")
        ip("-n", self.name, "link", "set", "printer", "up")

    def fall_silent(self) -> None:
        ip("-n", self.name, "route", "add", "blackhole", "198.51.100.1/32")

    def stop(self) -> None:
        subprocess.run(["ip", "link", "del", self.name], check=False, capture_output=True)
        subprocess.run(["ip", "netns", "del", self.name], check=False, capture_output=True)


@pytest.fixture
def island() -> Iterator[Island]:
    island = Island(f"vt{os.getpid() % 100_000}")
    try:
        island.start()
        yield island
    finally:
        island.stop()


@pytest.mark.timeout(120)
@pytest.mark.parametrize("is_sending", [False, True])
def test_a_printer_that_falls_silent_is_given_up_and_holds_nobody_up(
    island: Island, is_sending: bool
) -> None:
    printer = subprocess.Popen(
        ["ip", "netns", "exec", island.name, sys.executable, "-c", PRINTER], stdout=subprocess.PIPE, text=True
    )
    transport, waiter = NetworkTransport(NetworkPlace("198.51.100.2")), PollWaiter()
    try:
        assert printer.stdout is not None
        assert printer.stdout.readline() == "up\n"
        transport.open()
        transport.write_some(b"hello")
        while transport.waiting_bytes():
            pass
        island.fall_silent()
        if is_sending:
            transport.write_some(b"a slip")
        readiness = waiter.wait(transport.descriptor, for_room=False, timeout_s=LONGEST_S)
        assert readiness.is_gone
        with pytest.raises(PrinterUnavailable) as caught:
            transport.read_some()
        assert caught.value.cause is PrinterCause.UNPLUGGED
        transport.close()
        with pytest.raises(PrinterUnavailable, match="absent EINPROGRESS"):
            transport.open()
    finally:
        transport.close()
        waiter.close()
        printer.kill()
        printer.communicate()


@pytest.mark.timeout(120)
def test_a_resolver_that_never_answers_holds_nobody_up(island: Island, tmp_path: Path) -> None:
    island.fall_silent()
    resolver = tmp_path / "resolv.conf"
    resolver.write_text("nameserver 198.51.100.2\n", encoding="ascii")
    script = f'mount --bind "{resolver}" /etc/resolv.conf && exec "{sys.executable}" -c "$RESOLVE"'
    told = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script],
        env={**os.environ, "RESOLVE": RESOLVE},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=True,
    ).stdout
    assert told == "absent EAI_AGAIN\n" * 3
