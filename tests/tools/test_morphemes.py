import json
from pathlib import Path

import pytest

from tools import morphemes
from tools.morphemes import Morphemes


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "morphemes.json"


def test_particles_and_endings_are_left_out(memory: Path):
    assert Morphemes(memory, ["텐서", "소프트맥스"])("텐서의 크기를 바꿉니다") == ["텐서", "크기", "바꾸"]


def test_a_suffix_stays_with_its_noun(memory: Path):
    assert Morphemes(memory, [])("학습률이 너무 크면") == ["학습률", "크"]


def test_a_compound_is_split(memory: Path):
    assert Morphemes(memory, [])("교차검증") == ["교차", "검증"]


def test_a_known_word_is_never_taken_apart(memory: Path):
    assert Morphemes(memory, ["텐서", "소프트맥스"])("소프트맥스는 함수입니다")[0] == "소프트맥스"


def test_what_was_analysed_once_is_remembered(memory: Path, monkeypatch: pytest.MonkeyPatch):
    first = Morphemes(memory, [])
    assert first("손실 함수") == ["손실", "함수"]
    first.keep()
    second = Morphemes(memory, [])
    monkeypatch.setattr(second, "_analysed", lambda text: pytest.fail("The text was analysed again."))
    assert second("손실 함수") == ["손실", "함수"]


def test_only_what_the_last_build_asked_for_is_kept(memory: Path):
    for text in ("손실", "함수"):
        asked = Morphemes(memory, [])
        asked(text)
        asked.keep()
    assert list(json.loads(memory.read_text(encoding="utf-8")).values()) == [["함수"]]


def test_other_known_words_mean_another_analysis(memory: Path):
    first = Morphemes(memory, [])
    first("소프트맥스")
    first.keep()
    assert Morphemes(memory, ["텐서", "소프트맥스"])("소프트맥스") == ["소프트맥스"]


@pytest.mark.parametrize("damaged", ["", "{", "[]"])
def test_a_damaged_memory_is_as_good_as_none(memory: Path, damaged: str):
    memory.write_text(damaged, encoding="utf-8")
    assert morphemes._remembered(memory) == {}
