"""The work stays: in the browser, in files, and in what is exported."""

import json

from support import PageTest, align, made_up_beads


class Keeping(PageTest):
    def correct(self):
        self.go_to(3, 1, 1)
        self.browser.press("s", "f", "ArrowDown", "c", "Home", "m", "e")
        self.browser.write("#edit-text", " Neu <b>&amp;</b>")
        self.browser.press("Enter")
        return self.browser.run("return writeWorkFile()")

    def load(self, path):
        self.browser.run("document.querySelector('#file').hidden = false")
        self.browser.write("#file", str(path))

    def test_a_reload_keeps_the_work_and_what_can_be_undone(self):
        self.open(self.workshop.small())
        before = self.browser.run("return writeWorkFile()")
        work = self.correct()
        self.assertNotEqual(work, before)
        self.browser.reload()
        self.assertEqual(self.browser.run("return writeWorkFile()"), work)
        self.assertIn("is here again", self.status())
        for _ in range(self.browser.run("return model.position")):
            self.browser.press("u")
        self.assertEqual(self.browser.run("return writeWorkFile()"), before)

    def test_the_work_of_one_page_is_not_that_of_another(self):
        self.open(self.workshop.small())
        self.correct()
        self.browser.open(self.workshop.seed())
        self.assertEqual(self.browser.run("return model.position"), 0)

    def test_a_browser_that_keeps_nothing_is_told(self):
        self.open(self.workshop.small())
        self.browser.run("Storage.prototype.setItem = () => { throw new Error('full') }")
        self.browser.press("f")
        self.assertIn("does not keep the work", self.browser.text("#failure"))
        self.browser.run("Storage.prototype.setItem = () => {}")
        self.browser.press("f")
        self.assertEqual(self.browser.text("#failure"), "")

    def test_a_work_file_carries_the_work_to_another_browser(self):
        self.open(self.workshop.small())
        work = self.correct()
        for way in [lambda: self.browser.press("w"),
                    lambda: self.browser.click("[data-action=save]")]:
            way()
            self.assertEqual(self.browser.downloaded("small.jsonl").decode(), work)
        path = self.workshop.write("carried.jsonl", work)
        self.open(self.workshop.small())
        self.load(path)
        self.browser.wait(lambda: "Loaded" in self.status(), "the work file")
        self.assertEqual(self.browser.run("return writeWorkFile()"), work)
        self.browser.press("u")
        self.assertEqual(self.browser.text("#progress-text"), "confirmed 0 of 8")

    def test_the_command_reads_a_work_file_as_the_same_beads(self):
        self.open(self.workshop.small())
        work = self.correct()
        tmx = self.browser.run("return writeTMX(() => true)")
        path = self.workshop.write("again.jsonl", work)
        align("review", path, "-o", self.workshop.path("again.html"), "--overwrite", "-q")
        self.open(self.workshop.path("again.html"))
        self.assertEqual(self.browser.run("return writeTMX(() => true)"), tmx)
        lines = self.browser.run("return writeJSONLines(() => true)")
        self.assertEqual(lines, "".join(work.splitlines(True)[1:]))

    def test_a_file_that_does_not_fit_is_refused_with_its_line(self):
        self.open(self.workshop.small())
        lines = self.browser.run("return writeWorkFile()").splitlines()
        broken = [
            (lines[:3] + ["{"] + lines[4:], "line 4"),
            (lines[:2] + lines[3:], "line 3"),
            (lines[:-1], "sentences, this page"),
            (["null"], "line 1"),
            (lines[:1] + [lines[1].replace('"confidence":0.990', '"confidence":"high"')], "line 2"),
        ]
        for number, (content, message) in enumerate(broken):
            with self.subTest(message):
                self.load(self.workshop.write(f"broken{number}.jsonl", "\n".join(content)))
                self.browser.wait(lambda: f"broken{number}" in self.status(), "an answer")
                self.assertIn("not loaded", self.status())
                self.assertIn(message, self.status())
        self.assertEqual(self.browser.run("return writeWorkFile()").splitlines(), lines)


class Exporting(PageTest):
    def test_every_format_equals_what_the_command_writes(self):
        self.open(self.workshop.seed())
        self.browser.run("data.document.source.name = 'seed.txt'")
        for name in ["tmx", "tsv", "jsonl", "beads"]:
            with self.subTest(name):
                self.assertEqual(self.export(name), self.workshop.path(f"seed.{name}").read_bytes())

    def test_odd_characters_are_exported_as_the_command_exports_them(self):
        source = [
            "Tab\there & <there>", "\u3000full-width space\u3000", "zero\u200bwidth", "Ünï café",
            "line\u2028separator \u0085 next", "", "\ufeffbom inside",
            "quote \" apostrophe ' back\\slash", "emoji 👩‍👩‍👧 \U0010ffff", "\ufffe\uffff noncharacters",
            "delete \u007f here", "]]> end",
        ]
        target = [f"{text} again" if text else "" for text in source]
        page = self.workshop.lines("odd", source, target, "-s", "en", "-t", "de")
        self.open(page)
        for name in ["tmx", "tsv", "jsonl", "beads"]:
            with self.subTest(name):
                self.assertEqual(self.export(name), self.workshop.path(f"odd.{name}").read_bytes())

    def test_corrected_and_confirmed_beads_are_exported_as_the_command_exports_them(self):
        shapes = [(1, 1), (2, 1), (1, 2), (1, 0), (2, 2), (0, 1), (1, 1)]
        self.open(self.workshop.review("sure", *made_up_beads(shapes, [1] * len(shapes))))
        self.go_to(5, 0, 1)
        self.browser.press("s", "Home", "m", "End", "x")
        self.browser.run(
            "perform(operations.edit(1, 1, 0, ' \\u0001\\u001f & <b> \\r\\ufffe \\u2028 end '))")
        self.browser.press("Home", *["c"] * self.browser.run("return model.beads.length"))
        work = self.workshop.write("confirmed.jsonl", self.browser.run("return writeWorkFile()"))
        for name in ["tmx", "tsv", "jsonl", "beads"]:
            with self.subTest(name):
                path = self.workshop.path(f"confirmed.out.{name}")
                align("revise", work, "-o", path, "-q", "--format", "beads")
                self.assertEqual(self.export(name), path.read_bytes())

    def test_only_confirmed_beads_where_asked(self):
        self.open(self.workshop.small())
        self.browser.press("c", "o")
        self.browser.click("#only-confirmed")
        self.browser.press("Escape")
        lines = self.export("jsonl").decode().splitlines()
        self.assertEqual([json.loads(line)["confirmed"] for line in lines], [True])
