"""The network that registers two goods at feature level, for `siamese` and `regad`. Imports no torch."""
