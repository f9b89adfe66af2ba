"""What screens may ask: each answer is a frozen value, filtered, sorted and paged by SQL."""
