from tests.databases import address, case_file, case_file_on_disk

__all__ = ["address", "case_file", "case_file_on_disk"]
