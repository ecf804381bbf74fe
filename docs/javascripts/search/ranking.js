// Which sections have what is asked for, and how much of it. Pure functions.
const TAUGHT_HERE = 3, EXPLAINED_HERE = 1.1 // how much the section that teaches a term, and its glossary entry, count beside its words

/** Scores by section number. */
function scores(index, asked) {
  const worths = asked.map(slot => worth(index, slot))
  const all = worths.reduce((sum, value, at) => sum + (asked[at].isExtra ? 0 : value), 0) || 1
  const total = new Float64Array(index.sections.length)
  asked.forEach((slot, at) => {
    const bonus = worths[at] * Math.min(1, worths[at] / all) // a term counts less among other words
    for (const [section, value] of slotPoints(index, slot, bonus)) total[section] += value
  })
  return total
}

/** How rare, so how telling, the words of a slot are. */
function worth(index, slot) {
  const rarest = Math.max(0, ...slot.words.map(([number, weight]) => weight * rarityOf(index, number)))
  return Math.max(
    rarest,
    (slot.parts ?? []).reduce((sum, [number, weight]) => sum + weight * rarityOf(index, number), 0),
    slot.term === undefined ? 0 : slot.weight,
  )
}

/** What one slot gives to each section; `bonus` is for the places where its term is taught. */
function slotPoints(index, slot, bonus) {
  const points = new Map()
  const add = (section, value) => points.set(section, (points.get(section) ?? 0) + value)
  const best = (section, value) => points.set(section, Math.max(points.get(section) ?? 0, value))
  for (const [number, weight] of slot.words) eachSection(index, number, weight, best)
  for (const [number, weight] of slot.parts ?? []) eachSection(index, number, weight, add)
  if (slot.term === undefined) return points
  const [, , taught, explained] = index.terms[slot.term]
  if (taught >= 0) add(taught, TAUGHT_HERE * bonus)
  if (explained >= 0) add(explained, (taught >= 0 ? EXPLAINED_HERE : TAUGHT_HERE) * bonus)
  return points
}

function eachSection(index, number, weight, take) {
  const rare = rarityOf(index, number)
  for (const [section, strength] of occurrences(index.postings[number])) take(section, rare * weight * strength)
}

function rarityOf(index, number) {
  const sections = index.postings[number].length / 2
  return Math.log(1 + index.sections.length / sections)
}

function occurrences(gaps) {
  const found = []
  for (let at = 0, section = 0; at < gaps.length; at += 2) {
    section += gaps[at]
    found.push([section, gaps[at + 1] / 100])
  }
  return found
}
