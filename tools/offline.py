"""What the site needs to open from a folder, without a server: browsers neither fetch files from there nor start workers from them."""
import json
from pathlib import Path

FILE = "search/offline.js"   # of each language's site
SCRIPTS = ("hangul.js", "search/query.js", "search/ranking.js", "search/results.js", "search/worker.js")
PAGE = """\
// Search for a copy of the site that was opened from a folder: the worker and its index are in this file, because a browser would not read them from there.
const searchWorker = URL.createObjectURL(new Blob([{worker}], {{ type: "text/javascript" }}))
window.Worker = class extends Worker {{ constructor() {{ super(searchWorker) }} }}
"""
WORKER = """\
self.importScripts = () => {{}} // everything is here
self.fetch = async () => ({{ json: async () => ({index}) }})
{scripts}
"""


def search_script(javascripts: Path, index: str) -> str:
    """A script for the page that starts the search's worker out of itself; `index` is the JSON that the worker would fetch."""
    worker = WORKER.format(index=index, scripts="\n".join((javascripts / name).read_text(encoding="utf-8") for name in SCRIPTS))
    return PAGE.format(worker=json.dumps(worker, ensure_ascii=False).replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def with_search_script(html: str, folder: str) -> str:
    """HTML that loads that script before the theme's; `folder` is the home page's of its language, seen from the page."""
    place = html.rfind("<script", 0, html.index("assets/javascripts/bundle."))
    return f'{html[:place]}<script src="{folder}/{FILE}"></script>\n{html[place:]}'
