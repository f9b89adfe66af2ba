"""The tabs of an open complaint; they know neither pages nor dialogs, nor each other."""
