"""Speed, as ratios to what cannot be beaten: `python -m tests.benchmarks`. Not part of the tests.

Each thing we do is timed in turn with its limit, in one interleaved run (A B A B …); what is
printed is the median of the ratios of the pairs. Processor time is the first figure: the other
programs of a computer disturb it least.
"""
