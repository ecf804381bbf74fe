// The glossary's filter and the choice of a book in the table of words by source.
// Without JavaScript neither is shown, and the pages show everything.

// -- Words as they are compared ----------------------------------------------------------------------------------------

// Hangul is compared letter by letter (hangul.js): on the way from 과 to 과대 the keyboard shows 괃, and nothing should vanish meanwhile.
const compared = typed => letters(typed.normalize("NFC").toLowerCase().replace(/[\s\-‐‑–·_]+/g, "")) // as tools/glossary_pages.py compares

// -- The filter --------------------------------------------------------------------------------------------------------

const startFilter = box => {
  const [input, clear, status] = ["input", "button", "[role=status]"].map(part => box.querySelector(part))
  const entries = [...document.querySelectorAll(".entry")].map(element => ({ element, names: letters(element.dataset.names) }))
  const groups = [...document.querySelectorAll(".entry-group")]
  const target = () => location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))

  const filter = () => {
    const wanted = compared(input.value)
    for (const { element, names } of entries) element.hidden = !names.includes(wanted)
    for (const group of groups) group.hidden = !group.querySelector(".entry:not([hidden])")
    for (const link of document.querySelectorAll(".entry-letters a")) link.hidden = document.querySelector(link.hash).parentElement.hidden
    const shown = entries.filter(({ element }) => !element.hidden).length
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
  input.addEventListener("input", filter)
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
  const [select, status] = ["select", "[role=status]"].map(part => box.querySelector(part))
  const table = document.querySelector(".by-source")

  const choose = () => {
    const column = Number(select.value)
    table.classList.toggle("one-source", column > 0)
    for (const row of table.rows) {
      for (const cell of row.cells) cell.hidden = column > 0 && cell.cellIndex > 0 && cell.cellIndex !== column
      row.hidden = column > 0 && !row.cells[column].textContent
    }
    const shown = [...table.tBodies[0].rows].filter(row => !row.hidden).length
    status.textContent = column ? status.dataset.rows.replace("{shown}", shown) : ""
  }

  box.hidden = false
  select.addEventListener("change", choose)
  addEventListener("pageshow", choose)
}

const filterBox = document.querySelector(".entry-filter")
const choiceBox = document.querySelector(".source-choice")
if (filterBox) startFilter(filterBox)
if (choiceBox) startChoice(choiceBox)
