"""Printers on the network: slow names, slow answers, several addresses, and no printer there at all."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from hardware.connection import Connection, Trust
from hardware.device_names import NetworkPlace
from hardware.network_transport import NetworkTransport
from hardware.transport import PrinterUnavailable

HERE = "127.0.0.1"


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server((HERE, 0)) as listener:
        yield listener


def port_of(listener: socket.socket) -> int:
    return int(listener.getsockname()[1])


def address(host: str, port: int) -> tuple[socket.AddressFamily, socket.SocketKind, int, str, object]:
    return socket.AF_INET, socket.SOCK_STREAM, 0, "", (host, port)


class SlowResolver:
    """Answers when the test lets it."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.asked = 0

    def __call__(self, host: str, port: int) -> list[tuple[object, object, int, str, object]]:
        self.asked += 1
        self.may_answer.wait()
        return [address(HERE, port)]


def refusal(transport: NetworkTransport) -> str:
    with pytest.raises(PrinterUnavailable) as caught:
        transport.open()
    return str(caught.value)


def test_a_name_that_is_looked_up_for_ever_holds_nobody_up(listener: socket.socket) -> None:
    resolver = SlowResolver()
    transport = NetworkTransport(NetworkPlace("printer.library", port_of(listener)), resolver)
    for _ in range(3):
        assert refusal(transport) == "absent EAI_AGAIN"
    assert resolver.asked == 1
    resolver.may_answer.set()
    while True:
        try:
            transport.open()
            break
        except PrinterUnavailable as error:
            assert error.detail == "EAI_AGAIN"
    assert transport.write_some(b"hello") == 5
    transport.close()
    assert resolver.asked == 1


def test_a_name_that_is_not_known() -> None:
    def unknown(host: str, port: int) -> list[tuple[object, object, int, str, object]]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    assert refusal(NetworkTransport(NetworkPlace("printer.library"), unknown)) == "absent EAI_NONAME"


def test_the_next_address_of_a_name_is_tried(listener: socket.socket) -> None:
    with socket.create_server((HERE, 0)) as other:
        dead_port = port_of(other)
    port = port_of(listener)

    def two(host: str, _: int) -> list[tuple[object, object, int, str, object]]:
        return [address(HERE, dead_port), address(HERE, port)]

    transport = NetworkTransport(NetworkPlace("printer.library"), two)
    transport.open()
    transport.close()


def test_a_port_where_nobody_listens_says_that_it_may_be_served_to_another() -> None:
    with socket.create_server((HERE, 0)) as listener:
        port = port_of(listener)
    transport = NetworkTransport(NetworkPlace(HERE, port))
    assert refusal(transport) == "busy ECONNREFUSED"
    transport.close()


class FullListener:
    """Its queue of callers is full: who calls is not answered, as by a printer that is just waking up."""

    def __init__(self) -> None:
        self.socket = socket.create_server((HERE, 0), backlog=0)
        self._callers: list[socket.socket] = []
        for _ in range(3):
            caller = socket.socket()
            caller.setblocking(False)
            caller.connect_ex(self.socket.getsockname())
            self._callers.append(caller)

    def answer(self) -> None:
        """Serve whoever called, so that the next call is answered when it is repeated after a second."""
        for caller in self._callers:
            caller.close()
        self.socket.settimeout(5.0)
        for _ in range(2):
            self.socket.accept()[0].close()

    def close(self) -> None:
        for caller in self._callers:
            caller.close()
        self.socket.close()


def test_an_answer_that_comes_late_is_taken_by_the_connection_that_looks_again() -> None:
    listener = FullListener()
    transport = NetworkTransport(NetworkPlace(HERE, port_of(listener.socket)))
    connection = Connection(transport, trust=Trust(reopen_after_s=0.0))
    with pytest.raises(PrinterUnavailable, match="absent EINPROGRESS") as caught:
        connection.keep(time.monotonic())
    connection.lost(caught.value, time.monotonic())
    listener.answer()
    while not connection.is_open:
        try:
            connection.keep(time.monotonic())
        except PrinterUnavailable as error:
            assert error.detail == "EINPROGRESS"
            connection.lost(error, time.monotonic())
    connection.close()
    listener.close()


def test_a_call_that_is_not_answered_is_hung_up_when_closed() -> None:
    listener = FullListener()
    transport = NetworkTransport(NetworkPlace(HERE, port_of(listener.socket)))
    assert refusal(transport) == "absent EINPROGRESS"
    transport.close()
    listener.close()


def test_a_connection_ends_in_a_friendly_way_when_all_has_been_taken(listener: socket.socket) -> None:
    transport = NetworkTransport(NetworkPlace(HERE, port_of(listener)))
    transport.open()
    served, _ = listener.accept()
    transport.write_some(b"hello")
    served.sendall(b"status that nobody reads")
    transport.close()
    arrived = b""
    while piece := served.recv(100):
        arrived += piece
    assert arrived == b"hello"
    served.close()


def test_the_name_says_host_and_port() -> None:
    assert NetworkTransport(NetworkPlace("fe80::1", 9101)).name == "tcp://[fe80::1]:9101"


def test_a_connection_with_nothing_to_drop_stays(listener: socket.socket) -> None:
    transport = NetworkTransport(NetworkPlace(HERE, port_of(listener)))
    transport.open()
    printer, _ = listener.accept()
    with printer:
        transport.write_some(b"hello")
        assert printer.recv(5) == b"hello"
        while transport.waiting_bytes():
            pass
        transport.discard()
        transport.write_some(b"again")
        assert printer.recv(5) == b"again"
    transport.close()
