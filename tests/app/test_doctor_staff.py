"""The doctor on people: without a manager no PIN opens the kiosk's way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import main
from app.doctor_finding import Health
from tests.app.test_doctor import make_database, visit


@pytest.mark.parametrize("is_made", [True, False])
def test_without_a_manager_it_says_that_no_pin_opens_the_way_out_and_how_one_is_made(
    tmp_path: Path, is_made: bool
) -> None:
    path, file = tmp_path / "desk.sqlite3", tmp_path / "library.toml"
    file.write_text("", encoding="utf-8")
    if is_made:
        make_database(path)
    told = visit(tmp_path, "--settings", str(file))
    assert (told.health("staff"), told.status) == (Health.NOTE, 0)
    command = f"init {file} --database {path} --manager ALIAS"
    assert f"votre-tour {command} makes the first manager" in told.words("staff")
    words = [*command.replace("ALIAS", "Maude").split(), "--pin-stdin"]
    assert CliRunner().invoke(main, words, input="918273\n").exit_code == 0
    assert visit(tmp_path).health("staff") is Health.WELL
