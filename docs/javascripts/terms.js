// Shows the definition of a term beside the word: on hover, on keyboard focus, and on the first tap of a finger.
// Without this script the word is a link to its entry in the glossary. WCAG 1.4.13: Escape dismisses the tip, the
// pointer may move onto it, and it stays until the pointer or the focus leaves.
const showTerms = tips => {
  const SHOW_AFTER = 150, HIDE_AFTER = 250, EDGE = 8
  let term, tip, timer, pointer = "mouse", wasInWindow = false

  const hide = () => {
    clearTimeout(timer)
    if (tip) tip.hidden = true
    term = tip = undefined
  }

  // Below the word where there is room, else above it, and never over the edges of the window. The word may stand on two
  // lines; it stands on none when somebody has folded the solution it is part of.
  const place = () => {
    const lines = [...term.getClientRects()]
    if (!lines.length) return hide()
    const { width, height } = tip.getBoundingClientRect()
    const below = lines.at(-1).bottom + 4, above = lines[0].top - 4 - height
    const isBelow = below + height + EDGE <= innerHeight || above < EDGE
    tip.style.left = `${Math.max(EDGE, Math.min(lines.at(isBelow ? -1 : 0).left, document.documentElement.clientWidth - width - EDGE))}px`
    tip.style.top = `${isBelow ? below : above}px`
  }

  // The tip goes where its word goes, but not out of the window or under the header. A word that has the focus may still be on its way in.
  const follow = () => {
    const { top, bottom } = term.getBoundingClientRect()
    const isInWindow = top < innerHeight && bottom > (document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0)
    if (wasInWindow && !isInWindow) return hide()
    wasInWindow = isInWindow
    place()
  }

  const show = shown => {
    clearTimeout(timer)
    if (shown === term) return
    hide()
    term = shown
    tip = document.getElementById(term.getAttribute("aria-describedby"))
    link.href = term.href
    tip.append(link)
    tip.hidden = wasInWindow = false
    follow()
  }

  const later = (action, delay) => { clearTimeout(timer); timer = setTimeout(action, delay) }
  const termAt = event => event.target.closest?.("a.term")
  const inTip = node => tip !== undefined && node instanceof Node && tip.contains(node)

  // The way to the entry for those who tapped; with a keyboard or a mouse the word itself leads there.
  const link = document.createElement("a")
  link.className = "term-more"
  link.tabIndex = -1
  link.textContent = tips.dataset.see

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return
    const over = termAt(event)
    if (over) later(() => show(over), over === term ? 0 : SHOW_AFTER)
    else if (inTip(event.target) || term?.matches(":focus-visible")) clearTimeout(timer)
    else later(hide, HIDE_AFTER)
  })
  document.addEventListener("pointerdown", event => {
    pointer = event.pointerType
    if (tip && !inTip(event.target) && termAt(event) !== term) hide()
  })
  document.addEventListener("click", event => {
    const tapped = termAt(event)
    if (!tapped || pointer === "mouse" || tapped === term || event.detail === 0) return   // Enter is a click without a pointer
    event.preventDefault()
    show(tapped)
  })
  document.addEventListener("focusin", event => {
    const focused = termAt(event)
    if (focused?.matches(":focus-visible")) show(focused)
    else if (!inTip(event.target)) hide()
  })
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide() })
  addEventListener("blur", hide)
  for (const change of ["scroll", "resize"]) addEventListener(change, () => { if (tip) follow() }, { passive: true })
}

for (const tips of document.querySelectorAll(".term-tips")) showTerms(tips)
