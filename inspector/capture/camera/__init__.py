"""Cameras of every make behind one device contract, each owned by a thread that may block in its driver."""
