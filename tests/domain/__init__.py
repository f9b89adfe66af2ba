"""Tests of best_desktop.domain."""
