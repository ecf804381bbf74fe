"""Where a Korean word ends: what may be glued to a noun without making another word of it."""
import functools
import re

# Particles and forms of the copula. Search ships this list to the browser, so it stays plain text.
PARTICLES = tuple("""
    은 는 이 가 을 를 의 에 에게 에서 와 과 로 으로 로서 으로서 로써 으로써 도 만 부터 까지 마다 보다 처럼 같이 만큼 대로 밖에 조차 마저 뿐 씩 끼리 들
    나 이나 란 이란 라 이라 라는 이라는 라고 이라고 라도 이라도 라면 이라면 라서 이라서 든 이든 며 이며
    이고 이다 입니다 인 일 인가 인가요 일까 일까요 인지 일지 인데 이니 이면 이므로 이지만 이어서 여서 이어야 여야 이었던 이었습니다 였습니다
""".split())
AFTER_CONSONANT = frozenset("은을과으")          # first syllables of particles that need a final consonant before them
AFTER_VOWEL = frozenset("는가를와로나란라며여였")  # and of those that need a vowel
RIEUL = 8                                        # the number of the final consonant ㄹ, after which 로 stands as after a vowel
VERB = r"(?:합니다|합시다|[하했해되됐돼][가-힣]*|[한할됩된될됨](?:니다|[다지])?|시[키킨킬킵켜켰][가-힣]*)"   # 훈련한, 훈련된, 훈련시킵니다
LETTER = r"[^\W_]"
PARTICLES_TO_THE_END = re.compile(rf"(?:(?:{'|'.join(sorted(PARTICLES, key=len, reverse=True))}){{0,3}}|(?P<verb>{VERB}))(?!{LETTER}|_)")


def is_hangul(text: str) -> bool:
    """Whether a text contains a Korean syllable."""
    return re.search("[가-힣]", text) is not None


@functools.lru_cache(maxsize=None)
def syllables(word: str) -> int:
    """How many Korean syllables a word has."""
    return len(re.findall("[가-힣]", word))


def ends_word(word: str, text: str, end: int) -> bool:
    """Whether `word`, which ends at `end` in `text`, ends there as a word: before a boundary, particles, or the ending of a verb made from it (훈련합니다).

    A word of one syllable makes no such verbs: 축하 has nothing to do with 축.
    """
    found = PARTICLES_TO_THE_END.match(text, end)
    if not found or (found["verb"] and syllables(word) == 1):
        return False
    return bool(found["verb"]) or not found[0] or _agrees(word, found[0])


def _agrees(word: str, particles: str) -> bool:
    """Whether the first particle fits the last sound of the word; of a word that ends in Latin letters nobody knows the sound."""
    if not is_hangul(word[-1]):
        return True
    final = (ord(word[-1]) - ord("가")) % 28
    first = particles[0]
    return not (first in AFTER_CONSONANT and not final or first in AFTER_VOWEL and final and not (first == "로" and final == RIEUL))
