"""The wizard that turns 2-8 good parts into a recipe version."""
