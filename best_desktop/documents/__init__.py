"""What leaves the office: facts in, bytes out. Letters here know no rows and no screen."""
