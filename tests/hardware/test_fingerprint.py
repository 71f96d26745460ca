"""Names made by SHA-256, without OpenSSL where Python can do it by itself."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from hardware.fingerprint import fingerprint
from tests.source import ROOT

MADE = """
import sys
for name in sys.argv[1:]:
    sys.modules[name] = None
from hardware.fingerprint import fingerprint
print(fingerprint(b"printer.library:9100").hex(), "_hashlib" in sys.modules)
"""


def made_without(*modules: str) -> list[str]:
    command = [sys.executable, "-c", MADE, *modules]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("content", [b"", b"abc", bytes(range(256)) * 300])
def test_it_is_sha_256(content: bytes) -> None:
    assert fingerprint(content) == hashlib.sha256(content).digest()


def test_openssl_is_not_loaded_for_it() -> None:
    assert made_without() == [hashlib.sha256(b"printer.library:9100").hexdigest(), "False"]


def test_a_python_without_its_own_takes_hashlib() -> None:
    made, _ = made_without("_sha2", "_sha256")
    assert made == hashlib.sha256(b"printer.library:9100").hexdigest()
