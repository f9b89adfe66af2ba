"""The parts of the Settings page, one a file; each is built when its tab is first shown."""
