"""Tests of best_desktop.documents."""
