"""BeST Desktop: complaints and compliments casework by the written procedures."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("best-desktop")
except PackageNotFoundError:  # run from a copied folder that was never installed
    __version__ = "0.0.0+unknown"

__all__ = ["__version__"]
