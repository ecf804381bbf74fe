"""The build code of the site: pure functions over text and files; only mkdocs_adapter.py knows MkDocs."""
