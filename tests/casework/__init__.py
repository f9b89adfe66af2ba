"""Tests of best_desktop.casework."""
