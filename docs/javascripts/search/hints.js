// Under the search box: which query was really searched when the keyboard layout was wrong, and where to look when nothing was found.
{
  const WORDS = {
    ko: {
      instead: "자판을 바꾸어 찾았습니다:",
      ours: "텐서 노트에서 쓰는 말:",
      near: "혹시 이 용어를 찾으셨나요?",
      none: "텐서 노트에서 아직 다루지 않는 말입니다.",
      glossary: "용어집 보기",
      failed: "검색에 필요한 파일을 받지 못했습니다. 인터넷 연결을 확인하고 다시 입력해 보세요.",
    },
    en: {
      instead: "Searched with the other keyboard layout:",
      ours: "Here this is called:",
      near: "Did you mean one of these terms?",
      none: "Tensor Notes does not cover this yet.",
      glossary: "See the glossary",
      failed: "The search index could not be fetched. Check the connection and type again.",
    },
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
  const pageLink = (path, text) => {
    const { base } = JSON.parse(document.getElementById("__config").textContent) // where the theme says the site begins
    return linkTo(new URL(path, new URL(base.replace(/\/?$/, "/"), location)), text)
  }
  const content = ({ instead, ours = [], near, glossary, failed }) => {
    if (failed) return [WORDS.failed]
    if (instead) return [WORDS.instead, " ", searchLink(instead)]
    if (near) return [near.length ? WORDS.near : WORDS.none, ...near.flatMap(word => [" ", searchLink(word)]), " ", pageLink(glossary, WORDS.glossary)]
    return ours.length ? [WORDS.ours, ...ours.flatMap(([name, entry]) => [" ", pageLink(entry, name)])] : []
  }

  box.addEventListener("input", () => box.dispatchEvent(new KeyboardEvent("keyup"))) // the theme hears keys only, not what is pasted or dictated
  box.addEventListener("focus", () => worker.postMessage({ focus: true }))
  box.addEventListener("keyup", () => (hint.hidden ||= box.value !== asked))
  worker.addEventListener("message", ({ data: { query, ...answer } }) => {
    if (query !== box.value) return // another tab, or an older query
    asked = query
    hint.replaceChildren(...content(answer))
    hint.hidden = !hint.hasChildNodes()
  })
}
