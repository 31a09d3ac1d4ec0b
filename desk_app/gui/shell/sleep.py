"""The computer is about to sleep: said by logind on Linux and by Windows. Elsewhere `Idle` notices it at waking."""

import ctypes
import sys

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
POWER_BROADCAST, SUSPEND = 0x0218, 0x0004
"""WM_POWERBROADCAST with PBT_APMSUSPEND, as Windows' documentation of power management has them."""


class _Message(ctypes.Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("what", ctypes.c_size_t))


class _WindowsPower(QAbstractNativeEventFilter):
    """Hears what Windows tells every window."""

    def __init__(self, sleep: "Sleep") -> None:
        super().__init__()
        self._sleep = sleep

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        """Called by Qt; never takes a message away."""
        if QByteArray(kind) == QByteArray(b"windows_generic_MSG"):
            said = _Message.from_address(int(message))
            if (said.message, said.what) == (POWER_BROADCAST, SUSPEND):
                self._sleep.soon.emit()
        return False, 0


class Sleep(QObject):
    """`soon` comes before the computer sleeps, wherever the system says so."""

    soon = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.power: QAbstractNativeEventFilter | None = None

    def listen(self, system: str = sys.platform) -> None:
        """Begin to hear of it. A system without logind says nothing."""
        application = QCoreApplication.instance()
        if system == "win32" and application is not None:
            self.power = _WindowsPower(self)
            application.installNativeEventFilter(self.power)
        elif system.startswith("linux"):
            bus = QDBusConnection.systemBus()
            if bus.isConnected():
                bus.connect(*LOGIND, self, SLOT("prepare(bool)").encode())

    @Slot(bool)
    def prepare(self, begins: bool) -> None:
        """True before sleeping, False after waking (logind's PrepareForSleep)."""
        if begins:
            self.soon.emit()
