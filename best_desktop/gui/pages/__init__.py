"""The pages of the main window, one for each line of the left rail; they do not know each other."""
