"""Tests of best_desktop.store."""
