"""How an answer of the product is compared with the answer of the slow model."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.model_day import Answer


def differences(expected: Answer, actual: Answer) -> list[str]:
    """Tell where an answer of the product is not the model's; the product may say more than the model.

    Times are compared as moments; of several right error codes any will do; who is at a desk or parked is
    compared as a set, since the text gives no order to it.
    """
    if not expected["ok"]:
        is_right = not actual["ok"] and actual["error"] in expected["errors"]
        return [] if is_right else [f"expected one of {expected['errors']}, got {actual}"]
    pairs = {name: (value, actual.get(name, "nothing said")) for name, value in expected.items()}
    return [f"{name}: {x} != {y}" for name, (x, y) in pairs.items() if _plain(name, x) != _plain(name, y)]


def _plain(name: str, value: Any) -> Any:
    if name in ("joined", "return_due") and value is not None:
        return datetime.fromisoformat(value)
    if isinstance(value, dict):
        return {key: _plain(key, part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        parts = [_plain("", part) for part in value]
        return sorted(parts, key=str) if name in ("called", "parked") else parts
    return value
