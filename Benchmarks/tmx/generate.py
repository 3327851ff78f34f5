"""Writes a TMX file of about MB megabytes for measuring: zh-en units of made-up sentences.

The same numbers give the same bytes: generate.py MB > FILE
"""

import random
import sys

HAN = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]
LETTERS = "etaoinshrdlucmfwypvbgkjqxz"


def word(source):
    return "".join(source.choice(LETTERS) for _ in range(source.randint(2, 9)))


def main():
    size = int(float(sys.argv[1]) * 1_000_000)
    source = random.Random(1)
    words = [word(source) for _ in range(20_000)]
    out = sys.stdout.buffer
    written = out.write(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        b'<tmx version="1.4">\n<header creationtool="generate" creationtoolversion="1" '
        b'segtype="sentence" o-tmf="none" adminlang="en" srclang="zh" datatype="plaintext"/>\n'
        b"<body>\n"
    )
    number = 0
    while written < size:
        number += 1
        han = "".join(source.choices(HAN, k=source.randint(8, 45)))
        latin = " ".join(source.choices(words, k=source.randint(5, 30)))
        if number % 10 == 0:
            latin = f'<bpt i="1">&lt;b&gt;</bpt>{latin}<ept i="1">&lt;/b&gt;</ept>'
        unit = (
            f'<tu tuid="{number}" creationdate="20240131T120000Z">\n'
            f'<prop type="x-score">0.{number % 1000:03}</prop>\n'
            f'<tuv xml:lang="zh"><seg>{han}。</seg></tuv>\n'
            f'<tuv xml:lang="en"><seg>{latin}.</seg></tuv>\n</tu>\n'
        )
        written += out.write(unit.encode())
    out.write(b"</body>\n</tmx>\n")


main()
