"""Writes texts for the segmentation benchmark: ordinary text of a language, or a worst case.

usage: generate.py zh|en|dots|brackets|quotes|digits|titles BYTES > FILE

Ordinary text is made of words by rank (Zipf), in sentences of natural length with quotations,
abbreviations and numbers, six sentences a paragraph; the seed is fixed, so the same bytes come out
everywhere.
"""
import random
import sys

kind, size = sys.argv[1], int(sys.argv[2])
worst = {"dots": ".", "brackets": "(", "quotes": "“", "digits": "7", "titles": "《"}
rng = random.Random(20240914)


def ranked(words):
    return words, [1 / (rank + 2) for rank in range(len(words))]


def english():
    common = (
        "the of and a to in is was he for it with as his on be at by had not are but from or have "
        "an they which one you were her all she there would their we him been has when who will "
        "more no if out so said what up its about into than them can only other new some could "
        "time these two may then do first any my now such like our over man me even most made"
    ).split()
    letters = "etaoinshrdlucmfwypvbgk"
    rare = ["".join(rng.choice(letters) for _ in range(rng.randint(4, 10))) for _ in range(4000)]
    words, weights = ranked(common + rare)
    while True:
        body = rng.choices(words, weights, k=max(3, int(rng.gauss(20, 8))))
        if rng.random() < 0.1:
            body.insert(rng.randrange(len(body)), rng.choice(["Mr. Lee", "U.S. forces", "No. 5", "3.14"]))
        text = " ".join(body)
        text = text[0].upper() + text[1:] + rng.choices([".", "?", "!"], [18, 1, 1])[0]
        yield ("“" + text + "” ") if rng.random() < 0.1 else text + " "


def chinese():
    common = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小"
    rare = [chr(0x4E00 + rng.randrange(0x5000)) for _ in range(2500)]
    words, weights = ranked(list(common) + rare)
    while True:
        clauses = rng.randint(1, 4)
        text = "，".join(
            "".join(rng.choices(words, weights, k=rng.randint(4, 14))) for _ in range(clauses)
        ) + rng.choices("。？！", [18, 1, 1])[0]
        yield ("“" + text + "”") if rng.random() < 0.1 else text


if kind in worst:
    unit = worst[kind]
    sys.stdout.write(unit * (size // len(unit.encode())) + "\n")
else:
    sentences = english() if kind == "en" else chinese()
    written = 0
    while written < size:
        paragraph = "".join(next(sentences) for _ in range(6)).strip() + "\n"
        written += len(paragraph.encode())
        sys.stdout.write(paragraph)
