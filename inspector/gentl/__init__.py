"""The process that holds one GenTL producer, outside the program (decisions/0015).

The bindings (genicam 1.6) hold Python's lock while a producer works: a camera that does not answer would stop
every thread of the program, its window too. And a producer that crashes takes its process with it. So one is
only ever loaded here. Nothing here knows the program: requests come in as lines of JSON, one answer goes out
for each, images lie in a shared file.
"""
