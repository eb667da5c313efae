"""The queue of flagged parts and a person's decision on each."""
