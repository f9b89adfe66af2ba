"""The dialogs: one for each thing staff can do, opened by the main window."""
