// What the theme's search box shows. Pure functions, which need those of query.js and ranking.js.
const MOST_RESULTS = 20, MOST_SECTIONS = 5

/** The best pages for a query, each with its best sections, as the results that Material's search shows. */
function search(index, query) {
  const asked = slots(index, query)
  const points = scores(index, asked)
  const pages = new Map()
  points.forEach((score, section) => {
    if (score <= 0) return
    const page = index.pages[section]
    pages.set(page, [...(pages.get(page) ?? []), [score, section]])
  })
  const marks = marked(index, asked)
  const bestFirst = found => found.sort((a, b) => b[0] - a[0])
  return [...pages]
    .map(([page, found]) => result(index, page, bestFirst(found), marks))
    .sort((a, b) => b[0].score - a[0].score)
    .slice(0, MOST_RESULTS)
}

/** One page of the results: its best section first, then the page itself, which heads them all. */
function result(index, page, found, marks) {
  const head = index.sections.findIndex(([location]) => location === page)
  const best = found
    .slice(0, MOST_SECTIONS)
    .filter(([, section]) => section !== head)
    .map(([score, section]) => shown(index, section, score, marks))
  const own = found.find(([, section]) => section === head)
  const item = shown(index, head, own ? own[0] : 0, marks)
  return own && own[0] >= found[0][0] ? [item, ...best] : [...best, item]
}

function shown(index, section, score, marks) {
  const [location, title, text] = index.sections[section]
  return { location, title: highlighted(title, marks), text: highlighted(teaser(text, location.startsWith("glossary/") ? null : marks), marks), score, terms: {} }
}

/** The words of the index, as a pattern, that results should highlight. */
function marked(index, asked) {
  const numbers = asked.flatMap(slot => [...slot.words, ...(slot.parts ?? [])]).map(([number]) => number)
  const words = [...new Set(numbers)].map(number => index.words[number]).sort((a, b) => b.length - a.length)
  return words.length ? new RegExp(words.map(word => (/[a-z0-9_]/.test(word) ? `\\b${word}` : word)).join("|"), "gi") : null
}

/** The stretch of a text around the first word that was found, or its beginning. */
function teaser(text, marks, length = 160) {
  const at = marks ? text.search(marks) : -1
  const from = at < 60 ? 0 : text.lastIndexOf(" ", at - 40) + 1
  const piece = text.slice(from, from + length)
  const whole = from + length >= text.length ? piece : piece.slice(0, piece.lastIndexOf(" "))
  return `${from ? "… " : ""}${whole}${whole.length < text.length - from ? " …" : ""}`
}

function highlighted(text, marks) {
  const escape = part => part.replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign])
  if (!marks) return escape(text)
  let done = 0
  let html = ""
  for (const found of text.matchAll(marks)) {
    html += `${escape(text.slice(done, found.index))}<mark data-md-highlight>${escape(found[0])}</mark>`
    done = found.index + found[0].length
  }
  return html + escape(text.slice(done))
}

/**
 * The answer to a query: results, and what to say above them: the query that was understood `instead`, when the keyboard layout was wrong;
 * what the site calls (`ours`) an idea that was called otherwise; names that are `near`, when nothing was found.
 */
function answer(index, query) {
  const others = isUnderstood(index, query) ? [] : [hangulFromKeys(query), keysFromHangul(query)]
  const instead = others.find(other => other !== query && !/[ㄱ-ㅣ]/.test(other) && isUnderstood(index, other)) // F1 does not mean ㄹ1
  const items = search(index, instead ?? query)
  return { items, instead, ours: ownNames(index, query), near: items.length ? null : nearNames(index, query), glossary: glossaryPage(index), suggest: suggestions(index, query) }
}

/** What the site calls the ideas that a query names in other words, each with its entry in the glossary. */
function ownNames(index, query) {
  const others = slots(index, query)
    .filter(({ called, isExtra }) => called && !isExtra)
    .map(({ term, called }) => ({ called, name: index.terms[term][0], entry: index.terms[term][3] }))
  return others.filter(({ called, name, entry }) => called !== squeezed(name) && entry >= 0).map(({ name, entry }) => [name, index.sections[entry][0]])
}

/** The page of the glossary, where the entries of terms are. */
function glossaryPage(index) {
  const [, , , entry] = index.terms.find(([, , , entry]) => entry >= 0) ?? []
  return entry === undefined ? "" : index.pages[entry]
}

/** Whether the index knows every run of a query, or begins with it. */
function isUnderstood(index, query) {
  const found = runs(query)
  return found.length > 0 && found.every(run => isKnown(index, run))
}

/** Canonical names that share the most letter pairs with a query for which nothing was found. */
function nearNames(index, query, most = 3) {
  const pairs = text => new Set([...letters(text)].map((letter, at, all) => letter + (all[at + 1] ?? "")))
  const asked = pairs(runs(query).join(""))
  const shared = name => [...pairs(name.toLowerCase())].filter(pair => asked.has(pair)).length / (asked.size + 1)
  return index.terms
    .map(([name]) => [shared(name), name])
    .filter(([score]) => score > 0.5)
    .sort((a, b) => b[0] - a[0])
    .slice(0, most)
    .map(([, name]) => name)
}

/** The shortest name that the last word of a query begins, for the completion in the search box. */
function suggestions(index, query) {
  const last = query
    .split(/[\s-]+/)
    .at(-1)
    .toLowerCase()
  const names = index.terms.map(([name]) => name.toLowerCase()).filter(name => last.length > 1 && name.startsWith(last) && !name.includes(" "))
  return names.sort((a, b) => a.length - b.length).slice(0, 1)
}
