// Answers the theme's search box in the place of the theme's own worker, with its messages (Material for MkDocs 9.8): READY to it,
// QUERY from it, RESULT to it. SETUP, which would bring the theme's index, is never sent: our index is fetched here, when somebody searches.
importScripts("../hangul.js", "query.js", "ranking.js", "results.js")
const READY = 1, QUERY = 2, RESULT = 3
const hints = new BroadcastChannel("search") // to and from hints.js on the page
let loading
let latest = ""

/** The index, fetched once; a failure is forgotten, so that the next key tries again. */
function index() {
  loading ??= fetch("../../search/index.json")
    .then(answer => answer.json())
    .then(prepared)
  return loading.catch(() => (loading = undefined))
}

addEventListener("message", async ({ data: { type, data: query } }) => {
  if (type !== QUERY) return
  latest = query
  const known = query.trim() && (await index())
  if (query !== latest) return // the reader has typed on
  const { items, suggest, ...hint } = known ? answer(known, query) : { items: [], failed: query.trim() !== "" }
  postMessage({ type: RESULT, data: { items, suggest } })
  hints.postMessage({ query, ...hint })
})
hints.addEventListener("message", ({ data }) => data.focus && index())

postMessage({ type: READY })
