"""What staff can do: one public function a use case, one transaction, one audit entry."""

# Before any module here imports peewee itself: the store imports it without server drivers.
import best_desktop.store  # noqa: F401
