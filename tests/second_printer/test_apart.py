"""The second printer is a second opinion only as long as it owes nothing to the first."""

from __future__ import annotations

import ast
from pathlib import Path

MEETS_THE_PROGRAM = ("storm", "test_storm")


def imported(tree: ast.Module) -> set[str]:
    names = {each.module or "" for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)}
    return names | {
        alias.name for each in ast.walk(tree) if isinstance(each, ast.Import) for alias in each.names
    }


def test_the_second_printer_imports_nothing_of_the_program() -> None:
    own = [path for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith(MEETS_THE_PROGRAM)]

    borrowed = {
        f"{path.name}: {name}"
        for path in own
        for name in imported(ast.parse(path.read_text(encoding="utf-8")))
        if name.split(".")[0] in {"hardware", "desk", "data", "app", "ui", "escpos"}
        or (name.startswith("tests.") and not name.startswith("tests.second_printer"))
    }

    assert len(own) > 10
    assert borrowed == set()
