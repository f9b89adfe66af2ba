"""Compiled from forms/*.ui by `python -m tests.compile_forms`; never edited by hand."""
