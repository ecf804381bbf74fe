"""Where a Korean word ends: before a boundary, particles, or the ending of a verb made from it."""
import pytest

from tools.korean import PARTICLES, ends_word, is_hangul


@pytest.mark.parametrize("word, rest", [
    ("텐서", "의"), ("텐서", "는"), ("과대적합", "이"), ("텐서", ""), ("텐서", " 두 개"), ("텐서", "(tensor)를"), ("텐서", "에서는"), ("텐서", "들의"),
    ("원소", "마다"), ("축", "까지의"), ("층", "으로도"), ("행렬", "로"), ("파라미터", "로"), ("특성", "이라고"), ("텐서", "입니다."), ("스칼라", "인지"),
    ("ReLU", "는"), ("SGD", "를"), ("훈련", "합니다"), ("훈련", "한"), ("과대적합", "된"), ("정규화", "하지"), ("일반화", "됩니다"), ("훈련", "시킵니다"),
])
def test_a_word_ends_before_boundaries_particles_and_verb_endings(word: str, rest: str):
    assert ends_word(word, word + rest, len(word))


@pytest.mark.parametrize("word, rest", [
    ("텐서", "플로"), ("텐서", "플로를"), ("배치", "고사"), ("층", "계"), ("축", "소"), ("축", "하합니다"), ("특성", "상수"), ("텐서", "2"), ("텐서", "_axis"), ("텐서", "Flow"),
])
def test_a_longer_word_is_another_word(word: str, rest: str):
    assert not ends_word(word, word + rest, len(word))


@pytest.mark.parametrize("word, rest", [("축", "가"), ("층", "를"), ("텐서", "은"), ("크기", "으로"), ("층", "로")])
def test_a_particle_that_does_not_fit_the_last_sound_is_none(word: str, rest: str):
    assert not ends_word(word, word + rest, len(word))


def test_each_particle_is_listed_once_and_is_korean():
    assert len(set(PARTICLES)) == len(PARTICLES) and all(map(is_hangul, PARTICLES))
