// What a reader asks for. Pure functions, which need those of ../hangul.js.
//
// A query becomes slots. A slot is one idea: the words of the index that stand for it, each with a weight, and, when it is
// a name of the glossary, its term and the name it was `called`. `isExtra` marks a guess beside what was really typed.
const EXACT = 1, INFLECTED = 0.9, BEGINNING = 0.5, INSIDE = 0.5 // how sure it is that a word of the index is meant
const SECOND_MEANING = 0.5, OTHER_NAME = 0.8, A_WORD_BY_ITSELF = 0.6, BESIDE_A_NAME = 0.5
const MOST_WORDS_OF_A_NAME = 6, MOST_COMPLETIONS = 12, MOST_NAMES = 3

/** The index as it is searched: what index.json holds, with look-up tables. */
function prepared(data) {
  const numbers = new Map(data.words.map((word, number) => [word, number]))
  const typed = data.words.map(letters)
  const names = Object.keys(data.aliases)
  const typedNames = names.map(letters)
  const particles = [...data.particles].sort((a, b) => b.length - a.length)
  const pages = data.sections.map(([location]) => location.split("#")[0])
  const canonical = new Set(data.terms.map(([name]) => squeezed(name)))
  return { ...data, pages, canonical, ignored: new Set(data.ignored), aliases: new Map(Object.entries(data.aliases)), numbers, typed, names, typedNames, particles }
}

/** A name as the index lists it: without spaces, hyphens and other signs, in lower case. */
function squeezed(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, "")
}

/** The letters of a query in runs of one script: `Dense층을` is dense, 층을; a name such as `train_test_split` stays whole. */
function runs(query) {
  return (
    query
      .normalize("NFC")
      .toLowerCase()
      .match(/@|(?<![a-z0-9_])-\d+|[a-z0-9_]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/g) ?? []
  )
}

/** What a reader asks for with a query, as slots; the last run may be unfinished. */
function slots(index, query) {
  const asked = runs(query), meant = asked.filter(run => !index.ignored.has(run))
  const found = (meant.length ? meant : asked).map(run => corrected(index, run)) // "how to use" is nothing but words of questions
  const result = []
  for (let from = 0; from < found.length;) {
    const { terms, name, end, called } = longestName(index, found, from)
    result.push(...termSlots(index, terms, called))
    if (!terms.length) result.push(...wordSlots(index, name, end === found.length))
    if (!index.canonical.has(name)) result.push(...namesWith(index, name, end === found.length, called ? BESIDE_A_NAME : 1))
    from = end
  }
  return result
}

/** The longest name of the glossary that begins at a run, however it is spaced, with or without a particle, or just the run when there is none. */
function longestName(index, found, from) {
  for (let end = Math.min(found.length, from + MOST_WORDS_OF_A_NAME); end > from; end--) {
    const parts = found.slice(from, end)
    if (parts.length > 1 && parts.every(part => /^[a-z0-9]$/.test(part))) continue // (n, n) is not NN
    const name = joined(parts)
    const called = knownNames(index, name)[0]
    if (called) return { terms: index.aliases.get(called), name, end, called }
    const [unfinished] = end === found.length && parts.length > 1 ? namesWith(index, name, true) : []
    if (unfinished) return { terms: [unfinished.term], name, end }
  }
  return { terms: [], name: found[from], end: from + 1 }
}

function joined(run) {
  return run.length === 1 ? run[0] : run.join("").replaceAll("_", "")
}

/** The names of the glossary that a word may be. */
function knownNames(index, word) {
  return [word, word.replaceAll("_", "")].flatMap(written => stems(index, written)).filter(stem => index.aliases.has(stem))
}

/** A word as it stands, and what is left of it without a particle or an English plural. */
function stems(index, word) {
  const without = text => index.particles.filter(particle => text.endsWith(particle) && text.length > particle.length).map(particle => text.slice(0, -particle.length))
  const bare = without(word)
  return [word, ...bare, ...bare.flatMap(without), ...singulars(word)] // 텐서에서의 has two particles
}

function singulars(word) {
  if (!/[a-z]s$/.test(word) || word.length < 4) return []
  return [word.slice(0, -1), word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/es$/, "is"), word.replace(/ices$/, "ix")]
}

/** The slots of the terms that a name may mean; `called` is that name. */
function termSlots(index, terms, called) {
  return terms.slice(0, 2).map((term, order) => ({ ...termSlot(index, term, order ? SECOND_MEANING : EXACT), isExtra: order > 0, called }))
}

/** The slot of one term: the words of its canonical name, of which each counts in part. */
function termSlot(index, term, weight) {
  const known = index.terms[term][1].filter(word => index.numbers.has(word))
  return { words: [], parts: known.map(word => [index.numbers.get(word), weight / known.length]), term, weight }
}

/** The slots of a run that is no name of the glossary: what the index knows of it. */
function wordSlots(index, run, isLast) {
  const exact = [run, ...singulars(run)].map(word => index.numbers.get(word)).find(number => number !== undefined)
  if (exact !== undefined) return [{ words: [[exact, EXACT], ...inflections(index, run)] }]
  const parts = run.split("_").filter(Boolean)
  if (parts.length > 1) return parts.flatMap(part => wordSlots(index, part, false))
  const [, stem = run] = stems(index, run)
  const ways = [() => segmentSlots(index, run), () => completions(index, run, isLast), () => conjugated(index, run), () => inside(index, stem)]
  return ways.reduce((found, way) => (found.length ? found : way()), [])
}

/** Slots for terms whose names begin with what the reader is still typing, or contain it: canonical names before others, short ones before long ones. */
function namesWith(index, part, isLast, share = 1) {
  const start = letters(part)
  if (start.length < 2) return []
  const fits = (name, typed) =>
    (isLast && typed.startsWith(start) ? BEGINNING : start.length > 3 && name.includes(part) ? INSIDE : 0) *
    share *
    (index.canonical.has(name) ? 1 : OTHER_NAME) *
    (index.numbers.has(part) ? A_WORD_BY_ITSELF : 1)
  const found = index.names.map((name, at) => ({ weight: fits(name, index.typedNames[at]), name, term: index.aliases.get(name)[0] })).filter(({ weight }) => weight)
  found.sort((a, b) => b.weight - a.weight || a.name.length - b.name.length)
  const first = found.filter(({ term }, at) => found.findIndex(other => other.term === term) === at).slice(0, MOST_NAMES)
  return first.map(({ term, weight }, at) => ({ ...termSlot(index, term, weight * (at ? SECOND_MEANING : 1)), isExtra: true }))
}

function inflections(index, run) {
  return index.words.flatMap((word, number) => (word !== run && singulars(word).includes(run) ? [[number, INFLECTED]] : []))
}

/** Slots for Hangul that the index knows in pieces: 손실값 is 손실 and 값. */
function segmentSlots(index, run) {
  if (!/^[가-힣]+$/.test(run)) return []
  return segments(index, run).flatMap(piece => (index.aliases.has(piece) ? termSlots(index, index.aliases.get(piece)) : [{ words: [[index.numbers.get(piece), EXACT]] }]))
}

/** A slot for a conjugated verb: 깨져 shares all letters but the last with 깨지. */
function conjugated(index, run) {
  const typed = letters(run)
  if (typed === run) return [] // no Hangul
  const words = index.typed.flatMap((word, number) => (word.length > 3 && typed.startsWith(word.slice(0, -1)) ? [[number, INFLECTED]] : []))
  return words.length ? [{ words }] : []
}

/** The pieces of a Hangul run that the index or the glossary knows: the cut that covers most of it with the fewest pieces. */
function segments(index, run) {
  const best = [{ score: 0, pieces: [] }]
  for (let end = 1; end <= run.length; end++) {
    best[end] = { ...best[end - 1] }
    for (let start = 0; start < end; start++) {
      const piece = run.slice(start, end)
      const isKnown = index.numbers.has(piece) || index.aliases.has(piece)
      if (!isKnown || (piece.length === 1 && run.length > 2)) continue
      const score = best[start].score + piece.length ** 2
      if (score > best[end].score) best[end] = { score, pieces: [...best[start].pieces, piece] }
    }
  }
  const { pieces } = best[run.length]
  return pieces.join("") === run || pieces.some(piece => piece.length > 1) ? pieces : [] // a single syllable somewhere in a word says nothing
}

/** A slot for a word that is not finished, or in another form: the words that begin with it. Letters are compared, so 텐ㅅ begins 텐서. */
function completions(index, run, isLast) {
  const start = letters(run)
  if (start.length < 2) return []
  const words = index.typed.flatMap((word, number) => (word.startsWith(start) ? [[number, isLast ? BEGINNING : INSIDE]] : []))
  return words.length ? [{ words: shortest(index, words) }] : []
}

function shortest(index, words) {
  return words.sort((a, b) => index.words[a[0]].length - index.words[b[0]].length).slice(0, MOST_COMPLETIONS)
}

/** A slot for a piece from the middle of words, such as 캐스팅 in 브로드캐스팅. */
function inside(index, run) {
  if (letters(run).length < 4) return [] // 로스 stands in 크로스, but roc in processing says nothing
  const words = index.words.flatMap((word, number) => (word.includes(run) ? [[number, INSIDE]] : []))
  return words.length ? [{ words: shortest(index, words) }] : []
}

/** A run as it was probably meant: itself when anything begins with it, else the known word that is one slip away (two in a long one). */
function corrected(index, run) {
  if (isKnown(index, run)) return run
  const key = letters(run)
  const slips = /[a-z]/.test(run) ? (run.length < 4 ? 0 : run.length < 9 ? 1 : 2) : key.length < 6 ? 0 : key.length < 14 ? 1 : 2
  const candidates = slips ? [...nearest(index.words, index.typed, key, slips), ...nearest(index.names, index.typedNames, key, slips)] : []
  return candidates.sort((a, b) => a[0] - b[0])[0]?.[1] ?? run
}

function isKnown(index, run) {
  const start = letters(run)
  const has = word => index.numbers.has(word) || index.aliases.has(word)
  return (
    stems(index, run).some(has) ||
    run.includes("_") ||
    index.typed.some(word => word.startsWith(start)) ||
    index.typedNames.some(name => name.startsWith(start)) ||
    (/[가-힣]/.test(run) && segments(index, run).join("").length >= run.length / 2)
  )
}

function nearest(words, keys, key, slips) {
  return words.flatMap((word, at) => {
    const distance = Math.abs(keys[at].length - key.length) > slips ? Infinity : slipsBetween(key, keys[at])
    return distance <= slips ? [[distance + (word[0] === key[0] ? 0 : 0.5), word]] : []
  })
}

/** The number of letters to add, leave out, change or swap with their neighbour. Source: Damerau, "A technique for computer detection and correction of spelling errors", 1964. */
function slipsBetween(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change, isSwap ? rows[i - 2][j - 2] + 1 : Infinity)
    }
  }
  return rows[a.length][b.length]
}
