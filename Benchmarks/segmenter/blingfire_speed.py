"""Sentence breaks of blingfire over a UTF-8 file, timed.

usage: blingfire_speed.py FILE

Lines are paragraphs; sentences come with their offsets, as the segmenter gives them.
"""
import sys
import time

import blingfire

with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
lines = text.split("\n")
start = time.process_time()
count = sum(len(blingfire.text_to_sentences_and_offsets(line)[1]) for line in lines if line)
taken = time.process_time() - start
print(f"blingfire: {count} sentences, {len(text.encode()) / taken / 1e6:.1f} MB/s")
