"""The tests mirror the package: tests/domain holds best_desktop.domain, and so on."""
