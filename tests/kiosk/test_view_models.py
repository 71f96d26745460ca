"""View models: only what became different is notified, and QML keeps seeing the right class."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.screens import Tile
from kiosk.tiles import FIRST_ROLE, ROLES, TileList
from kiosk.welcome_model import WelcomeModel
from tests.kiosk.gallery import hang, moments, wall
from tests.kiosk.moments import at_welcome
from tests.kiosk.stand import Stand

QML = Path(__file__).parents[2] / "kiosk" / "qml"


def test_only_the_notice_is_notified_when_only_the_staff_changed(stand: Stand) -> None:
    stand.wait_until_present(0)
    welcome = stand.kiosk.models["welcome"]
    assert isinstance(welcome, WelcomeModel)
    heard: list[str] = []
    welcome.noticeChanged.connect(lambda: heard.append("notice"))
    welcome.greetingChanged.connect(lambda: heard.append("greeting"))
    welcome.questionChanged.connect(lambda: heard.append("question"))
    stand.staff(1)
    assert heard == ["notice"]


def test_news_that_change_nothing_on_the_screen_notify_nothing(stand: Stand) -> None:
    stand.staff(2)
    heard: list[str] = []
    stand.kiosk.reception.changed.connect(lambda: heard.append("changed"))
    stand.queue.desk().issue("elsewhere", "loan", "fr")
    stand.qtbot.waitUntil(lambda: stand.watcher.queue is not None and len(stand.watcher.queue.waiting) == 1)
    assert heard == []


def test_tiles_keep_their_rows_when_only_words_change(qtbot: QtBot) -> None:
    tiles = TileList()
    tiles.show([Tile("loan", "Emprunter"), Tile("fees", "Régler un solde")])
    with qtbot.assertNotEmitted(tiles.modelReset), qtbot.waitSignal(tiles.dataChanged):
        tiles.show([Tile("loan", "Borrow"), Tile("fees", "Régler un solde")])
    name = FIRST_ROLE + ROLES.index("name")
    assert [tiles.data(tiles.index(row), name) for row in range(tiles.rowCount())] == [
        "Borrow",
        "Régler un solde",
    ]
    with qtbot.waitSignal(tiles.modelReset):
        tiles.show([Tile("return", "Return")])
    assert tiles.data(tiles.index(0), Qt.ItemDataRole.DisplayRole) is None


def test_no_view_model_gets_a_meta_object_of_its_own(stand: Stand) -> None:
    models = stand.kiosk.models
    assert set(models) == {"shell", "welcome", "services", "ticket", "pause", "wayOut"}
    assert [name for name, model in models.items() if "__METAOBJECT__" in vars(model)] == []


def test_kiosks_made_one_after_the_other_all_show_their_words(qtbot: QtBot) -> None:
    for _ in range(6):
        with wall(qtbot) as stand:
            for name, moment in moments():
                hang(stand, moment, "fr")
                assert stand.hands.names() >= {"offer"}, name


def test_a_language_change_reaches_every_word(stand: Stand) -> None:
    stand.wait_for("welcome")
    hang(stand, at_welcome(), "fr")
    before = {item.property("text") for item in stand.hands.items() if item.property("weight")}
    hang(stand, at_welcome(), "en")
    after = {item.property("text") for item in stand.hands.items() if item.property("weight")}
    assert before & after == {"Bibliothèque des Érables"}


def test_qml_decides_nothing_and_leans_on_no_context() -> None:
    for path in sorted(QML.glob("*.qml")):
        text = path.read_text(encoding="utf-8")
        assert "setContextProperty" not in text
        assert "qsTr" not in text, f"{path.name}: words come from the view model"
        assert not re.search(r"property var ", text), path.name
        assert not re.search(r"#[0-9a-fA-F]{6}", text), f"{path.name}: colours come from the theme"
        assert len(re.findall(r"\bif\b", text)) <= (1 if path.name == "BigButton.qml" else 0), path.name
