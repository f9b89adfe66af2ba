"""What the packaged program is made of: where each file comes from, its licence, and the list.

Used by build.spec when it packs, and by whoever looks at what was packed.
"""
