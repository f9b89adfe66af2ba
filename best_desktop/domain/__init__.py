"""The rules of complaints casework: no screen, no database, no clock."""
