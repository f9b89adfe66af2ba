"""Tests of best_desktop.gui."""
