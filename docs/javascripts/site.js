// The language switch keeps the section: the address of the other language gets the anchor of this one.
const languageSwitch = document.querySelector("[data-language-switch]")
languageSwitch?.addEventListener("click", () => { languageSwitch.hash = location.hash })

// On paper, a link to another page tells its address.
addEventListener("beforeprint", () => {
  const home = document.querySelector(".md-logo").href.replace(/index\.html$/, "")
  for (const link of document.querySelectorAll(".md-content article a[href]:not(.term, .headerlink, [href^='#'], [href^='http'])"))
    link.dataset.address = decodeURI(link.href).replace(home, "")
})

// Material's script wraps tables and adds copy buttons after the page has loaded. Tables that scroll need to be
// reachable by keyboard, and a landmark without a name around every copy button only disturbs screen readers.
const mend = () => {
  for (const bar of document.querySelectorAll(".md-code__nav:not([role])")) bar.setAttribute("role", "none")
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap"))
    box.scrollWidth > box.clientWidth ? box.setAttribute("tabindex", "0") : box.removeAttribute("tabindex")
}
new MutationObserver(mend).observe(document.querySelector(".md-content"), { childList: true, subtree: true })
addEventListener("resize", mend)
