// Korean letters: how a word is typed, which tells what an unfinished syllable begins (텐ㅅ, 브롣),
// and what was meant with the wrong keyboard layout (xpstj is 텐서 on the Korean two-set layout, ㅅ두낵 is tensor on the English one).
const KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml"
const LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ"
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
const PAIRS = { ㅗㅏ: "ㅘ", ㅗㅐ: "ㅙ", ㅗㅣ: "ㅚ", ㅜㅓ: "ㅝ", ㅜㅔ: "ㅞ", ㅜㅣ: "ㅟ", ㅡㅣ: "ㅢ", ㄱㅅ: "ㄳ", ㄴㅈ: "ㄵ", ㄴㅎ: "ㄶ", ㄹㄱ: "ㄺ", ㄹㅁ: "ㄻ", ㄹㅂ: "ㄼ", ㄹㅅ: "ㄽ", ㄹㅌ: "ㄾ", ㄹㅍ: "ㄿ", ㄹㅎ: "ㅀ", ㅂㅅ: "ㅄ" }
const SPLIT = Object.fromEntries(Object.entries(PAIRS).map(([two, one]) => [one, two]))

/** The Hangul that these keys type on the Korean layout; what is no letter stays. */
function hangulFromKeys(text) {
  const typed = [...text].map(key => LETTERS[KEYS.indexOf(key)] ?? LETTERS[KEYS.indexOf(key.toLowerCase())] ?? key)
  return composed(typed)
}

/** The keys that type this Hangul on the Korean layout; what is no Hangul stays. */
function keysFromHangul(text) {
  return [...letters(text)].map(letter => KEYS[LETTERS.indexOf(letter)] ?? letter).join("")
}

/** A text as the letters it is typed with: 텐서 is ㅌㅔㄴㅅㅓ. */
function letters(text) {
  return [...text].flatMap(lettersOf).join("")
}

/** The letters of one character in the order they are typed. */
function lettersOf(character) {
  const code = character.charCodeAt(0) - 0xac00
  if (code < 0 || code > 11171) return [...(SPLIT[character] ?? character)]
  const parts = [INITIALS[Math.floor(code / 588)], VOWELS[Math.floor((code % 588) / 28)], FINALS[code % 28].trim()]
  return parts.flatMap(part => [...(SPLIT[part] ?? part)])
}

/** Typed letters put together into syllables, as an input method does. */
function composed(typed) {
  let text = ""
  for (let at = 0; at < typed.length;) {
    const [syllable, used] = syllableAt(typed, at)
    text += syllable
    at += used
  }
  return text
}

/** The syllable that begins at a letter, and how many letters it takes. */
function syllableAt(typed, at) {
  const initial = INITIALS.indexOf(typed[at])
  if (initial < 0 || !VOWELS.includes(typed[at + 1] ?? "-")) return [typed[at], 1]
  const [vowel, afterVowel] = pairOrOne(typed, at + 1, VOWELS)
  const [final, end] = finalAt(typed, afterVowel)
  return [String.fromCharCode(0xac00 + initial * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(final)), end - at]
}

function pairOrOne(typed, at, allowed) {
  const pair = PAIRS[typed[at] + (typed[at + 1] ?? "")]
  return pair && allowed.includes(pair) ? [pair, at + 2] : [typed[at], at + 1]
}

/** The final consonant at a letter, if it does not rather begin the next syllable. */
function finalAt(typed, at) {
  const isVowel = index => VOWELS.includes(typed[index] ?? "-")
  if (!FINALS.trim().includes(typed[at] ?? "-") || isVowel(at + 1)) return [" ", at]
  const [pair, end] = pairOrOne(typed, at, FINALS)
  return end === at + 2 && isVowel(end) ? [typed[at], at + 1] : [pair, end]
}

