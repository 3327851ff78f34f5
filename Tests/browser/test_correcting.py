"""Every correction, by key and by mouse, and undoing all of them."""

from support import PageTest

SHAPES = ["1:1", "2:1", "1:2", "1:1", "2:2", "1:0", "0:1", "1:1"]

# Action, key, bead, side, place, and the shapes that come of it.
ACTIONS = [
    ("merge", "m", 1, 0, 0, ["3:2", "1:2", "1:1", "2:2", "1:0", "0:1", "1:1"]),
    ("split", "s", 5, 0, 1, ["1:1", "2:1", "1:2", "1:1", "1:1", "1:1", "1:0", "0:1", "1:1"]),
    ("split", "s", 3, 1, 1, ["1:1", "2:1", "1:1", "0:1", "1:1", "2:2", "1:0", "0:1", "1:1"]),
    ("moveUp", "[", 3, 1, 0, ["1:1", "2:2", "1:1", "1:1", "2:2", "1:0", "0:1", "1:1"]),
    ("moveUp", "Shift+ArrowUp", 2, 0, 1, ["3:1", "0:1", "1:2", "1:1", "2:2", "1:0", "0:1", "1:1"]),
    ("moveDown", "]", 2, 0, 1, ["1:1", "1:1", "2:2", "1:1", "2:2", "1:0", "0:1", "1:1"]),
    ("moveDown", "Shift+ArrowDown", 6, 0, 0, ["1:1", "2:1", "1:2", "1:1", "2:2", "1:1", "1:1"]),
    ("part", "x", 4, 0, 0, ["1:1", "2:1", "1:2", "1:0", "0:1", "2:2", "1:0", "0:1", "1:1"]),
]


class Correcting(PageTest):
    def setUp(self):
        self.open(self.workshop.small())

    def both_ways(self, action, key):
        """By key, then, on a fresh page, by the button."""
        yield "key", lambda: self.browser.press(key)
        self.open(self.workshop.small())
        yield "mouse", lambda: self.browser.click(f"[data-action={action}]")

    def test_beads_are_reshaped_and_undone_and_done_again(self):
        for action, key, bead, side, place, shapes in ACTIONS:
            self.open(self.workshop.small())
            for way, act in self.both_ways(action, key):
                with self.subTest(action, key=key, way=way):
                    self.go_to(bead, side, place)
                    act()
                    self.assertEqual(self.shapes(), shapes, self.status())
                    self.browser.press("u")
                    self.assertEqual(self.shapes(), SHAPES)
                    self.browser.press("r")
                    self.assertEqual(self.shapes(), shapes)

    def test_a_bead_is_confirmed_locked_and_unlocked(self):
        for way, act in self.both_ways("confirm", "c"):
            with self.subTest(way):
                act()
                self.assertEqual(self.browser.text("#progress-text"), "confirmed 1 of 8")
                self.assertEqual(self.current()[0], 2)
                self.browser.press("ArrowUp")
                for key in ["m", "x", "e", "s", "]"]:
                    self.browser.press(key)
                    self.assertEqual(self.shapes(), SHAPES)
                    self.assertEqual(self.browser.count("dialog[open]"), 0)
                self.assertIn("Bead 1 is confirmed and locked", self.status())
                act()
                self.assertEqual(self.browser.text("#progress-text"), "confirmed 0 of 8")

    def test_confirming_goes_on_where_only_unconfirmed_beads_are_shown(self):
        self.browser.press("4", "c", "c")
        self.assertEqual(self.browser.run(
            "return model.beads.map((bead) => bead.confirmed).slice(0, 3)"), [True, True, False])
        self.assertEqual(self.current()[0], 3)

    def test_marks_in_the_row_confirm_and_flag_by_mouse(self):
        self.browser.click("#bead-3 [data-mark=confirm]")
        self.browser.click("#bead-2 [data-mark=flag]")
        pressed = self.browser.run(
            "return [...document.querySelectorAll('[data-mark][aria-pressed=true]')]"
            ".map((mark) => mark.title)")
        self.assertEqual(pressed, ["Flag bead 3", "Confirm bead 4"])

    def test_a_bead_is_flagged_and_unflagged(self):
        for way, act in self.both_ways("flag", "f"):
            with self.subTest(way):
                act()
                self.assertEqual(self.browser.count("[data-mark=flag][aria-pressed=true]"), 1)
                act()
                self.assertEqual(self.browser.count("[data-mark=flag][aria-pressed=true]"), 0)

    def test_a_sentence_is_edited_in_every_way(self):
        ways = [
            ("key", lambda: self.browser.press("e"), lambda: self.browser.press("Enter")),
            ("enter", lambda: self.browser.press("Enter"), lambda: self.browser.press("Enter")),
            ("button", lambda: self.browser.click("[data-action=edit]"),
             lambda: self.browser.click("#edit-save")),
            ("double click",
             lambda: self.browser.point("#bead-1 .text:nth-child(4) .sentence", clicks=2),
             lambda: self.browser.click("#edit-save")),
        ]
        for name, begin, end in ways:
            with self.subTest(name):
                self.open(self.workshop.small())
                self.go_to(2, side=1)
                begin()
                self.browser.clear("#edit-text")
                self.browser.write("#edit-text", "It rains 下雨.")
                end()
                self.assertEqual(self.texts(1)[1], ["It rains 下雨."])
                self.browser.press("u")
                self.assertEqual(self.texts(1)[1], ["Sentence 1 is about the weather."])

    def test_an_edit_can_be_given_up(self):
        self.browser.press("e")
        self.browser.write("#edit-text", "more")
        self.browser.press("Escape")
        self.assertEqual(self.texts(0)[0], ["第0句说的是天气。"])
        self.assertEqual(self.browser.run("return model.changes.length"), 0)

    def test_what_is_taken_apart_and_put_together_has_its_confidence_again(self):
        self.go_to(5, 0, 1)
        self.browser.press("s")
        self.assertIn("by hand", self.browser.text("#bead-4 .level"))
        self.browser.press("m")
        self.assertIn("0.30", self.browser.text("#bead-4 .level"))

    def test_impossible_corrections_change_nothing_and_say_why(self):
        self.go_to(1)
        for key, reason in [("s", "cannot be split"), ("[", "no bead"), ("u", "nothing to undo")]:
            self.browser.press(key)
            self.assertIn(reason, self.status())
        self.go_to(6)
        self.browser.press("x")
        self.assertIn("no translation already", self.status())
        self.go_to(8)
        self.browser.press("m")
        self.assertIn("no bead below", self.status())
        self.assertEqual(self.shapes(), SHAPES)

    def test_undoing_all_the_way_gives_the_first_state_and_redoing_the_last(self):
        before = self.browser.run("return writeWorkFile()")
        self.go_to(3, 1, 1)
        self.browser.press("s", "f", "m", "x", "[", "]", "c", "n", "x", "m", "f", "c", "End", "x")
        self.browser.press("Home", "e")
        self.browser.write("#edit-text", "!")
        self.browser.press("Enter")
        after = self.browser.run("return writeWorkFile()")
        count = self.browser.run("return model.position")
        self.assertGreater(count, 8)
        for index in range(count):
            self.browser.press("Control+z" if index % 2 else "u")
        self.assertEqual(self.browser.run("return writeWorkFile()"), before)
        self.assertEqual(self.shapes(), SHAPES)
        for index in range(count):
            self.browser.press("Control+y" if index % 2 else "r")
        self.assertEqual(self.browser.run("return writeWorkFile()"), after)
