"""Reads the units of a TMX file with lxml's iterparse: iterparse.py FILE.

Prints units and seconds of the processor; the text of every segment is made.
"""

import sys
import time

from lxml import etree

start = time.process_time()
count = 0
for _, unit in etree.iterparse(sys.argv[1], tag="tu", huge_tree=True):
    texts = ["".join(segment.itertext()) for segment in unit.iter("seg")]
    count += 1
    unit.clear()
    while unit.getprevious() is not None:
        del unit.getparent()[0]
print(count, time.process_time() - start)
