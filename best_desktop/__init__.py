"""BeST Desktop: complaints and compliments casework by the written procedures."""


def __getattr__(name: str) -> str:
    """Look the version up when it is asked for: reading it delays the window by a tenth."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("best-desktop")
    except PackageNotFoundError:  # run from a copied folder that was never installed
        return "0.0.0+unknown"
