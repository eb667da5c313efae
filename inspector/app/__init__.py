"""The program without Qt: services, logging, command line."""
