"""The screens: what staff see and press. The only layer that knows Qt."""
