// The glossary's filter and the choice of a book in the table of words by source.
// Without JavaScript neither is shown, and the pages show everything.

// -- Words as they are compared ----------------------------------------------------------------------------------------

// Hangul is compared letter by letter (hangul.js): on the way from 과 to 과대 the keyboard shows 괃, and nothing should vanish meanwhile.
const compared = typed => letters(typed.normalize("NFC").toLowerCase().replace(/[\s\-‐‑–·_]+/g, "")) // as `compared` in tools/glossary.py

// -- What is meant where no name contains what is typed -----------------------------------------------------------------

const scripts = new URL(".", document.currentScript.src)

const loaded = file =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script")
    Object.assign(script, { src: new URL(file, scripts), onload: resolve, onerror: reject })
    document.head.append(script)
  })

// The entries as search/query.js knows an index: no words, and names that lead to entries, first to those that name it first.
const indexOfEntries = (entries, particles) => {
  const owners = new Map()
  entries.forEach(({ names }, entry) => names.forEach((name, place) => owners.set(squeezed(name), [...(owners.get(squeezed(name)) ?? []), { entry, place }])))
  owners.delete("")
  const aliases = Object.fromEntries([...owners].map(([name, all]) => [name, all.sort((a, b) => a.place - b.place).map(({ entry }) => entry)]))
  return prepared({ sections: [], words: [], postings: [], terms: entries.map(({ title }) => [title, [], -1, -1]), aliases, particles, ignored: [] })
}

// The numbers of the entries that are meant: those the query names or, when it names none, those it may begin.
const understood = (index, typed) => {
  const found = slots(index, typed).filter(slot => slot.term !== undefined)
  const named = found.filter(slot => !slot.isExtra)
  return new Set((named.length ? named : found).map(slot => slot.term))
}

// What was typed and, where it would be words with the other keyboard layout, those: rhkwjrgkq is 과적합.
const readings = typed => [typed, ...[hangulFromKeys(typed)].filter(text => /^[가-힣\s]+$/.test(text)), ...[keysFromHangul(typed)].filter(text => text !== typed)]

// -- The filter --------------------------------------------------------------------------------------------------------

const startFilter = box => {
  const [input, clear, status] = ["input", "button", "[role=status]"].map(part => box.querySelector(part))
  const entries = [...document.querySelectorAll(".entry")].map(element => {
    const title = element.querySelector("h3").firstChild.textContent.replace(/\s*\([^()]*\)$/, "")
    return { element, title, names: element.dataset.names.split(" "), typedNames: letters(element.dataset.names) }
  })
  const groups = [...document.querySelectorAll(".entry-group")]
  const letterLinks = document.querySelectorAll(":is(.entry-letters, .md-nav--secondary) :is(a[href^='#group-'], a[href^='#letter-'])")
  const target = () => location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))

  let loading, index
  const load = () => (loading ??= loaded("search/query.js").then(() => { index = indexOfEntries(entries, box.dataset.particles.split(" ")) }, () => {}).then(filter))

  const matching = typed => {
    const found = entries.filter(({ typedNames }) => typedNames.includes(compared(typed)))
    if (found.length || !index) return found
    const meant = understood(index, typed)
    return entries.filter((entry, number) => meant.has(number))
  }
  const filter = () => {
    const wanted = input.value.trim()
    const found = new Set(wanted ? readings(wanted).map(matching).find(found => found.length) : entries)
    for (const entry of entries) entry.element.hidden = !found.has(entry)
    for (const group of groups) group.hidden = !group.querySelector(".entry:not([hidden])")
    for (const link of letterLinks) (link.closest("li") ?? link).hidden = document.querySelector(link.hash).parentElement.hidden
    const shown = found.size
    clear.hidden = !input.value
    status.textContent = !wanted ? "" : shown ? status.dataset.count.replace("{shown}", shown).replace("{all}", entries.length) : status.dataset.none
  }
  const show = element => {
    if (!element?.closest("[hidden]")) return false
    input.value = ""
    filter()
    return true
  }
  const empty = () => {
    input.value = ""
    filter()
    input.focus()
  }

  box.hidden = false
  input.addEventListener("input", () => (filter(), load()))
  input.addEventListener("keydown", event => event.key === "Escape" && input.value && (event.stopPropagation(), empty()))
  clear.addEventListener("click", empty)
  // A link to an entry that the filter hides shows it first, so that the browser finds it.
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href*='#']")
    if (link && link.pathname === location.pathname) show(document.getElementById(decodeURIComponent(link.hash.slice(1))))
  }, true)
  addEventListener("hashchange", () => show(target()) && target().scrollIntoView())
  addEventListener("pageshow", () => { // a browser that comes back may fill in what was typed before
    if (target()) input.value = ""
    filter()
  })
}

// -- The book ----------------------------------------------------------------------------------------------------------

const startChoice = box => {
  const [select, differing, onlyDiffering, status] = ["select", ".differing", ".differing input", "[role=status]"].map(part => box.querySelector(part))
  const table = document.querySelector(".by-source")
  const narrow = matchMedia("(max-width: 44.984375em)") // as in site.css

  const isShown = (row, column) => !column || (onlyDiffering.checked ? row.cells[column].querySelector("strong") : row.cells[column].textContent)
  const choose = () => {
    const column = Number(select.value)
    table.closest(".source-table").hidden = narrow.matches && !select.value // all columns at once say little there, unless somebody asks for them
    differing.hidden = !column
    table.classList.toggle("one-source", column > 0)
    for (const row of table.rows) {
      for (const cell of row.cells) cell.hidden = column > 0 && cell.cellIndex > 0 && cell.cellIndex !== column
    }
    const rows = [...table.tBodies[0].rows]
    for (const row of rows) row.hidden = !isShown(row, column)
    const message = onlyDiffering.checked ? status.dataset.differing : status.dataset.rows
    status.textContent = column ? message.replace("{shown}", rows.filter(row => !row.hidden).length) : ""
  }

  box.hidden = false
  for (const control of [select, onlyDiffering, narrow]) control.addEventListener("change", choose)
  addEventListener("pageshow", choose)
}

const filterBox = document.querySelector(".entry-filter")
const choiceBox = document.querySelector(".source-choice")
if (filterBox) startFilter(filterBox)
if (choiceBox) startChoice(choiceBox)
