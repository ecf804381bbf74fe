# Every target sets up .venv when it is missing or requirements.txt has changed, and then does its job.
PYTHON ?= python3
REQUIREMENTS ?= requirements.txt
BIN := .venv/bin
READY := .venv/installed-from-$(notdir $(REQUIREMENTS))
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test build outputs offline bench lock clean

serve: $(READY)   ## the site at http://127.0.0.1:8000/, rebuilt as files change
	$(BIN)/mkdocs serve

test: $(READY)    ## run every snippet and every check
	$(BIN)/python -m pytest -n auto

build: $(READY)   ## the site in site/, after verifying what has changed
	$(BIN)/mkdocs build --strict

outputs: $(READY) ## run all snippets and accept what they print and draw
	$(BIN)/python -m tools figures
	$(BIN)/python -m tools outputs

offline: $(READY) ## tensor-notes.zip: the site as a folder that opens without a server and without a network
	OFFLINE=1 $(BIN)/mkdocs build --strict --site-dir .cache/offline/tensor-notes
	cd .cache/offline && ../../$(BIN)/python -m zipfile -c tensor-notes.zip tensor-notes
	mv .cache/offline/tensor-notes.zip tensor-notes.zip

bench: $(READY)   ## how fast all this is, as ratios of one run
	$(BIN)/python -m tools.bench

lock: $(READY)    ## resolve requirements.in anew into requirements.txt
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	  --no-emit-index-url --custom-compile-command "make lock" requirements.in --output-file requirements.txt

clean:            ## forget everything that can be made again
	rm -rf .venv .cache site

$(READY): $(REQUIREMENTS)
	@command -v $(PYTHON) >/dev/null || { echo "Python was not found. Install Python 3.11, 3.12 or 3.13, or name one: make PYTHON=python3.12 …"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { echo "Python 3.11, 3.12 or 3.13 is needed, $$($(PYTHON) --version) was found. Name another one: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $(REQUIREMENTS)
	@touch $@
