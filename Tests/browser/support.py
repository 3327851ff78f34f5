"""What the tests of the page share: the command, pages made by it, and one browser for all."""

import json
import os
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

from webdriver import Browser

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = next((ROOT / "seeds").glob("*.txt"))
SCREENSHOTS = ROOT / ".build" / "screenshots"


def align(*arguments):
    """Runs the built command, and returns what it writes to standard output."""
    command = os.environ.get("ALIGN", str(ROOT / ".build" / "release" / "align"))
    return subprocess.run(
        [command, *map(str, arguments)], check=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, cwd=ROOT).stdout


class Workshop:
    """Pages and what belongs to them, each made once and only when a test asks for it."""

    def __init__(self):
        self.holder = tempfile.TemporaryDirectory(prefix="align-pages-")
        self.folder = Path(self.holder.name)
        self.made = set()

    def path(self, name):
        return self.folder / name

    def once(self, name):
        if name in self.made:
            return False
        self.made.add(name)
        return True

    def write(self, name, text):
        self.path(name).write_bytes(text.encode())
        return self.path(name)

    def seed(self):
        """The page of the article, and beside it every other format."""
        if self.once("seed"):
            extensions = ["html", "tmx", "tsv", "jsonl", "beads"]
            outputs = [word for name in extensions for word in ("-o", self.path(f"seed.{name}"))]
            align(ARTICLE, *outputs, "-q", "--format", "beads")
        return self.path("seed.html")

    def lines(self, name, source, target, *options):
        """The page of two texts, a sentence a line, and beside it every other format."""
        if self.once(name):
            self.write(f"{name}.source", "\n".join(source) + "\n")
            self.write(f"{name}.target", "\n".join(target) + "\n")
            extensions = ["html", "tmx", "tsv", "jsonl", "beads"]
            outputs = [word for kind in extensions for word in ("-o", self.path(f"{name}.{kind}"))]
            align(
                self.path(f"{name}.source"), self.path(f"{name}.target"), "--sentences", *options,
                *outputs, "-q", "--format", "beads")
        return self.path(f"{name}.html")

    def review(self, name, *lines):
        """The page of beads that a test writes itself, as lines of JSON."""
        if self.once(name):
            text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n"
            align("review", self.write(f"{name}.jsonl", text), "-o", self.path(f"{name}.html"), "-q")
        return self.path(f"{name}.html")

    def small(self):
        """Eight beads of all levels and many shapes."""
        confidences = [0.99, 0.8, 0.4, 0.95, 0.3, 0.9, 0.85, 1]
        shapes = [(1, 1), (2, 1), (1, 2), (1, 1), (2, 2), (1, 0), (0, 1), (1, 1)]
        return self.review("small", *made_up_beads(shapes, confidences))

    def large(self, count=10_000):
        """Many beads of very different lengths."""
        numbers = random.Random(7)
        words = [
            "".join(numbers.choice("abcdefghijklmnoprstuvw") for _ in range(numbers.randint(2, 9)))
            for _ in range(500)
        ]
        characters = [chr(0x4E00 + number * 7) for number in range(800)]
        source, target = [], []
        for _ in range(count):
            length = numbers.randint(4, 60)
            source.append("".join(numbers.choice(characters) for _ in range(length)) + "。")
            target.append(" ".join(numbers.choice(words) for _ in range(length // 2 + 1)) + ".")
        return self.lines("large", source, target, "--method", "length", "-s", "zh", "-t", "en")


def made_up_beads(shapes, confidences, languages=("zh", "en"), texts=None):
    """Lines of JSON for beads of given shapes, with a paragraph every third sentence."""
    texts = texts or (
        lambda number: f"第{number}句说的是天气。",
        lambda number: f"Sentence {number} is about the weather.")
    start = [0, 0]
    lines = []
    for (source, target), confidence in zip(shapes, confidences):
        line = {"shape": f"{source}:{target}"}
        sides = [("source", source, " " if languages[0] != "zh" else ""), ("target", target, " ")]
        for side, (name, count, joint) in enumerate(sides):
            numbers = list(range(start[side], start[side] + count))
            sentences = [texts[side](number) for number in numbers]
            line[name] = numbers
            line[f"{name}Text"] = joint.join(sentences)
            line[f"{name}Language"] = languages[side]
            if count > 1:
                line[f"{name}Sentences"] = sentences
            starts = [place for place, number in enumerate(numbers) if number % 3 == 0]
            if starts:
                line[f"{name}ParagraphStarts"] = starts
            start[side] += count
        line["confidence"] = confidence
        line["cost"] = round(5 - 5 * confidence, 2)
        lines.append(line)
    return lines


class PageTest(unittest.TestCase):
    """A test in the browser that all tests share; the page must leave the console silent."""

    workshop = Workshop()
    _browser = None

    @property
    def browser(self):
        if PageTest._browser is None:
            PageTest._browser = Browser()
        return PageTest._browser

    @classmethod
    def close_browser(cls):
        if PageTest._browser is not None:
            PageTest._browser.close()
        PageTest.workshop.holder.cleanup()

    def open(self, page, width=1280, height=800):
        """Opens a page as if for the first time."""
        self.browser.resize(width, height)
        self.browser.prefer(prefers_color_scheme="light", prefers_reduced_motion="no-preference")
        self.browser.open(page)
        self.browser.run("localStorage.clear()")
        self.browser.reload()

    def tearDown(self):
        if PageTest._browser is not None:
            self.assertEqual(self.browser.complaints(), [], "the console is not silent")

    # What the page shows, read off its elements.

    def shapes(self):
        return self.browser.run(
            "return [...document.querySelectorAll('#rows .shape')].map((e) => e.textContent)")

    def texts(self, bead):
        return self.browser.run(
            "return [...document.querySelectorAll(`#bead-${arguments[0]} .text`)].map((cell) =>"
            " [...cell.querySelectorAll('.sentence')].map((e) => e.textContent.replace('¶', '')))",
            bead)

    def current(self):
        """The number of the current bead as the page shows it, and side and place of the cursor."""
        return tuple(self.browser.run(
            "const row = document.querySelector('tr.current');"
            "const { side, place } = row.querySelector('.cursor').dataset;"
            "return [Number(row.querySelector('.number').textContent), Number(side), Number(place)]"))

    def status(self):
        return self.browser.text("#status")

    def go_to(self, bead, side=0, place=0):
        """Clicks on a sentence; beads are counted from 1 as on the page."""
        cell = f"#bead-{bead - 1} .text:nth-child({3 + side})"
        self.browser.click(f"{cell} [data-place='{place}']")

    def export(self, name):
        self.browser.press("o")
        self.browser.click(f"[data-format={name}]")
        stem = self.browser.run("return data.document.source.name").split("/")[-1]
        return self.browser.downloaded(f"{stem.rsplit('.', 1)[0]}.{name}")
