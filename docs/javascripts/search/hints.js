// Under the search box: which query was really searched when the keyboard layout was wrong, and where to look when nothing was found.
{
  const WORDS = {
    ko: { instead: "이 낱말로 찾았습니다:", near: "혹시 이 용어를 찾으셨나요?", glossary: "용어집에서 찾아보기", failed: "검색에 필요한 파일을 받지 못했습니다. 인터넷 연결을 확인하고 다시 입력해 보세요." },
    en: { instead: "Searched for:", near: "Did you mean one of these terms?", glossary: "Look it up in the glossary", failed: "The search index could not be fetched. Check the connection and type again." },
  }[document.documentElement.lang]

  const box = document.querySelector(".md-search__input")
  const worker = new BroadcastChannel("search")
  let asked = ""
  const hint = Object.assign(document.createElement("p"), { className: "search-hint", hidden: true })
  hint.setAttribute("role", "status")
  document.querySelector(".md-search-result__meta").after(hint)

  /** A link inside the results; the theme reads a score from its first child to find the best result. */
  const linkTo = (address, text) => {
    const link = Object.assign(document.createElement("a"), { href: address })
    const label = Object.assign(document.createElement("span"), { textContent: text })
    label.dataset.mdScore = -1
    link.append(label)
    return link
  }
  const searchLink = word => {
    const link = linkTo(`?q=${encodeURIComponent(word)}`, word)
    link.addEventListener("click", event => {
      event.preventDefault()
      event.stopPropagation() // the theme would close the search
      box.value = word
      box.focus()
      box.dispatchEvent(new KeyboardEvent("keyup"))
    })
    return link
  }
  const glossaryLink = () => {
    const { base } = JSON.parse(document.getElementById("__config").textContent) // where the theme says the site begins
    return linkTo(new URL("glossary/", new URL(base.replace(/\/?$/, "/"), location)), WORDS.glossary)
  }
  const content = ({ instead, near, failed }) => {
    if (failed) return [WORDS.failed]
    if (instead) return [WORDS.instead, " ", searchLink(instead)]
    return near ? [near.length ? WORDS.near : "", ...near.flatMap(word => [" ", searchLink(word)]), " ", glossaryLink()] : []
  }

  box.addEventListener("focus", () => worker.postMessage({ focus: true }))
  box.addEventListener("keyup", () => (hint.hidden ||= box.value !== asked))
  worker.addEventListener("message", ({ data: { query, ...answer } }) => {
    if (query !== box.value) return // another tab, or an older query
    asked = query
    hint.replaceChildren(...content(answer))
    hint.hidden = !hint.hasChildNodes()
  })
}
