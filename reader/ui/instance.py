"""One program a library and person: a second start hands its files to the first and leaves."""

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.storage.store import marker

WAIT_MS = 500
"""How long a second start waits for the first to answer before it starts for itself."""


def server_name(folder: Path) -> str:
    """The local socket's name for a library folder; short, since some systems allow about 100 characters."""
    key = f"{getpass.getuser()}\n{folder.resolve()}"
    return f"sorot-{hashlib.sha256(key.encode()).hexdigest()[:20]}"


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Ask a running Sorot on this library to come forward and open the files; False where none answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([str(path.resolve()) for path in files]).encode() + b"\n")
    socket.waitForBytesWritten(WAIT_MS)
    answered = socket.waitForReadyRead(WAIT_MS * 4)
    socket.close()
    return answered


class Instance(QObject):
    """The first program's ear."""

    called = Signal(list)
    """Another start happened: the paths it was to open (may be empty)."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        name = server_name(folder)
        if not self._server.listen(name):
            # What a killed program left behind; a living one would have answered hand_over.
            QLocalServer.removeServer(name)
            self._server.listen(name)
        self._marker = marker(folder)
        self._marker.touch()

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        socket.write(b"ok\n")
        socket.flush()
        if isinstance(names, list):
            self.called.emit([Path(name) for name in names if isinstance(name, str)])

    def close(self) -> None:
        """Stop listening."""
        self._marker.unlink(missing_ok=True)
        self._server.close()
