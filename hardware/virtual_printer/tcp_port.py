"""The network plug of the virtual printer: a TCP port on this machine, for one computer at a time.

Must not import anything but the standard library. The manners are those of printers: who comes while another
is served waits unheard; a pulled cable and a lack of power tell the computer nothing; after the power is
back the old connection is refused.
"""

import contextlib
import socket
import struct

LOOPBACK = "127.0.0.1"
# Closing with this option tells the other side that the connection is broken (RST), not ended.
_ABORT = struct.pack("ii", 1, 0)


class TcpPort:
    """See ``Port``."""

    def __init__(self, port: int) -> None:
        """Make a port that is not plugged in.

        Args:
            port: 1 to 65535, or 0 for a free one, which it keeps.
        """
        self.number = port
        self._listener: socket.socket | None = None
        self._client: socket.socket | None = None
        self._is_plugged = False
        self._has_power = True
        self._is_open_to_all = True

    @property
    def name(self) -> str:
        """See ``Port.name``."""
        return f"tcp://{LOOPBACK}:{self.number}" if self.number else ""

    @property
    def descriptor(self) -> int | None:
        """See ``Port.descriptor``."""
        if self._is_cut_off:
            return None
        source = self._client or self._listener
        return source.fileno() if source else None

    @property
    def obeys_xoff(self) -> bool:
        """See ``Port.obeys_xoff``."""
        return False

    def plug(self) -> None:
        """See ``Port.plug``. A connection from before goes on."""
        self._is_plugged = True
        self._listen()

    def unplug(self) -> None:
        """See ``Port.unplug``. The connection stays open and dead."""
        self._choose_number()
        self._is_plugged = False
        self._close_listener()

    def lose_power(self) -> None:
        """See ``Port.lose_power``. The connection stays open and dead."""
        self._choose_number()
        self._has_power = False
        self._close_listener()

    def regain_power(self) -> None:
        """See ``Port.regain_power``."""
        if self._client:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        self._close_client()
        self._has_power = True
        self._listen()

    def set_permission(self, *, is_open_to_all: bool) -> None:
        """See ``Port.set_permission``. Who is connected stays connected."""
        self._choose_number()
        self._is_open_to_all = is_open_to_all
        if is_open_to_all:
            self._listen()
        else:
            self._close_listener()

    def read(self, most: int) -> bytes:
        """See ``Port.read``. Also lets a computer in, and notices that it left."""
        if self._is_cut_off:
            return b""
        if self._client is None:
            self._accept()
            return b""
        try:
            data = self._client.recv(most)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self._close_client()
        return data

    def write(self, data: bytes) -> None:
        """See ``Port.write``."""
        # A computer that left is noticed on reading.
        with contextlib.suppress(OSError):
            if self._client and not self._is_cut_off:
                self._client.send(data)

    @property
    def _is_cut_off(self) -> bool:
        return not (self._is_plugged and self._has_power)

    def remove(self) -> None:
        """See ``Port.remove``."""
        self._is_plugged = False
        self._close_listener()
        self._close_client()

    def _choose_number(self) -> None:
        """Have a number of its own to tell, also when it was out of reach from the start."""
        if not self.number:
            with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as free:
                free.bind((LOOPBACK, 0))
                self.number = free.getsockname()[1]

    def _listen(self) -> None:
        if self._listener or self._is_cut_off or not self._is_open_to_all:
            return
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.setblocking(False)
            listener.bind((LOOPBACK, self.number))
            listener.listen(1)
        except OSError:
            listener.close()
            raise
        self.number = listener.getsockname()[1]
        self._listener = listener

    def _accept(self) -> None:
        if self._listener is None:
            return
        with contextlib.suppress(OSError):  # nobody, or gone again already
            self._client, _ = self._listener.accept()
            self._client.setblocking(False)
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _close_listener(self) -> None:
        if self._listener:
            self._listener.close()
            self._listener = None

    def _close_client(self) -> None:
        if self._client:
            self._client.close()
            self._client = None
