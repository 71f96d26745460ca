"""What somebody can give goes with them when they get another alias; the old one is kept nowhere."""

from __future__ import annotations

from desk.tickets import Kind
from tests.desk.staffed_scene import MAUDE, StaffedScene

LOANS = frozenset({"loan", "return"})


def scene_with(**skills: frozenset[str]) -> StaffedScene:
    return StaffedScene(skills_by_staff=skills).with_people()


def given(scene: StaffedScene, desk: str) -> frozenset[str] | None:
    return scene.desk.view().skills.get(desk)


def test_who_is_renamed_gives_the_same_at_the_next_sign_in() -> None:
    scene = scene_with(Luc=LOANS)
    scene.register.rename(MAUDE, "Luc", "Lucien")
    scene.desk.sign_in("2", "Lucien", "2580")
    assert given(scene, "2") == LOANS
    scene.arrives("Rosalie", "1")
    scene.comes("computer", "loan")
    assert scene.calls("2") == "A001"
    assert scene.stored("B001").kind is Kind.ASSISTANCE


def test_who_is_renamed_at_work_gives_the_same_there_and_at_the_next_desk() -> None:
    scene = scene_with(Luc=LOANS)
    scene.arrives("Luc", "2")
    scene.register.rename(MAUDE, "Luc", "Lucien")
    assert given(scene, "2") == LOANS
    scene.desk.take_over("1", "Lucien", "2580")
    assert given(scene, "1") == LOANS
    scene.desk.sign_out("1")
    scene.desk.sign_in("3", "Lucien", "2580")
    assert given(scene, "3") == LOANS


def test_a_second_new_alias_takes_it_along_too() -> None:
    scene = scene_with(Luc=LOANS)
    scene.register.rename(MAUDE, "Luc", "Lucien")
    scene.register.rename(MAUDE, "Lucien", "LM")
    scene.desk.sign_in("2", "LM", "2580")
    assert given(scene, "2") == LOANS


def test_what_the_settings_say_of_the_present_alias_goes_before_it() -> None:
    scene = scene_with(Luc=LOANS, Lucien=frozenset({"computer"}))
    scene.register.rename(MAUDE, "Luc", "Lucien")
    scene.desk.sign_in("2", "Lucien", "2580")
    assert given(scene, "2") == frozenset({"computer"})


def test_who_gives_all_gives_all_under_another_alias() -> None:
    scene = scene_with(Luc=LOANS)
    scene.register.rename(MAUDE, "Rosalie", "Rose")
    scene.desk.sign_in("2", "Rose", "9024")
    assert given(scene, "2") is None
