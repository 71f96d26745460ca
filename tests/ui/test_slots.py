"""What a signal is connected to has a name: no lambda and no partial lives on a window's signals."""

from __future__ import annotations

import ast

from tests.source import modules


def test_every_signal_is_connected_to_something_with_a_name() -> None:
    nameless = [
        f"{path}:{call.lineno}"
        for path, tree in modules()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        if any(isinstance(target, ast.Lambda | ast.Call) for target in call.args)
    ]
    assert nameless == []
