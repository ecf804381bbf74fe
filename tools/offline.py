"""What the site needs to open from a folder, without a server: browsers neither fetch files from there nor start workers from them."""
import json
from pathlib import Path

FILE = "search/offline.js"   # of each language's site
SCRIPTS = ("hangul.js", "search/query.js", "search/ranking.js", "search/results.js", "search/worker.js")
PAGE = """\
// Search for a copy of the site that was opened from a folder: the worker and its index are in this file, because a browser would not read them from there,
// and hints travel with the worker's other messages, because page and worker do not share a channel there.
{{
  const source = URL.createObjectURL(new Blob([{worker}], {{ type: "text/javascript" }}))
  const channels = []
  let worker
  window.Worker = class extends Worker {{
    constructor() {{
      worker = super(source)
      this.addEventListener("message", ({{ data }}) => data.hint && channels.forEach(channel => channel.dispatchEvent(new MessageEvent("message", {{ data: data.hint }}))))
    }}
  }}
  window.BroadcastChannel = class extends EventTarget {{
    constructor() {{ channels.push(super()) }}
    postMessage(hint) {{ worker?.postMessage({{ hint }}) }}
  }}
}}
"""
WORKER = """\
self.importScripts = () => {{}} // everything is here
self.fetch = async () => ({{ json: async () => ({index}) }})
self.BroadcastChannel = class extends EventTarget {{
  constructor() {{
    super()
    self.addEventListener("message", ({{ data }}) => data.hint && this.dispatchEvent(new MessageEvent("message", {{ data: data.hint }})))
  }}
  postMessage(hint) {{ self.postMessage({{ hint }}) }}
}}
{scripts}
"""


def search_script(javascripts: Path, index: str) -> str:
    """A script for the page that starts the search's worker out of itself; `index` is the JSON that the worker would fetch."""
    worker = WORKER.format(index=index, scripts="\n".join((javascripts / name).read_text(encoding="utf-8") for name in SCRIPTS))
    return PAGE.format(worker=json.dumps(worker, ensure_ascii=False).replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def as_folder(location: str) -> str:
    """A location as search knows it: tensors/reshaping/#order for tensors/reshaping.html#order, and tensors/ for tensors/index.html."""
    path, hash, anchor = location.partition("#")
    folder = path.removesuffix("index.html") if path.rpartition("/")[2] == "index.html" else path.replace(".html", "/")
    return f"{folder}{hash}{anchor}"


def with_files(index: str, locations: list[str]) -> str:
    """The JSON of an index made of folders, with the locations of the files that they stand for."""
    data, files = json.loads(index), {as_folder(location): location for location in locations}
    for section in data["sections"]:
        section[0] = files[section[0]]
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def with_search_script(html: str, folder: str) -> str:
    """HTML that loads that script before the theme's; `folder` is the home page's of its language, seen from the page."""
    place = html.rfind("<script", 0, html.index("assets/javascripts/bundle."))
    return f'{html[:place]}<script src="{folder}/{FILE}"></script>\n{html[place:]}'
