"""The size and the first line of every file, so that a newcomer finds the right place in a minute."""

from __future__ import annotations

import ast

import pytest

from tests.source import ROOMS, ROOT, modules

PYTHON_LINES = 300
QML_LINES = 200
FUNCTION_LINES = 30
CHANGELOG_COLUMNS = 120
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base", "core", "stuff"}


@pytest.mark.parametrize("folder", [*ROOMS, "tests", "benchmarks"])
def test_no_file_outgrows_its_room(folder: str) -> None:
    limits = {".py": PYTHON_LINES, ".qml": QML_LINES}
    long = {
        f"{path.relative_to(ROOT)}: {count} lines"
        for path in (ROOT / folder).rglob("*")
        if path.suffix in limits
        and (count := len(path.read_text(encoding="utf-8").splitlines())) > limits[path.suffix]
    }
    assert long == set()


def test_no_line_of_the_changelog_is_wider_than_its_page() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > CHANGELOG_COLUMNS] == []


def test_every_module_says_its_one_idea_first() -> None:
    assert [path for path, tree in modules("tests", *ROOMS) if not ast.get_docstring(tree)] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{path}:{node.lineno} {node.name}: {length} lines"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := lines_of_code(node)) > FUNCTION_LINES
    }
    assert long == set()


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function from its `def` on, without its docstring."""
    length = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        length -= (first.end_lineno or first.lineno) - first.lineno + 1
    return length


def test_no_module_has_a_vague_name() -> None:
    assert [path for path, _ in modules() if path.rsplit("/", 1)[-1].removesuffix(".py") in VAGUE_NAMES] == []
