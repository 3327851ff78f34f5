"""The page shows an alignment: rows, reasons, path, overview, search and filters."""

import json

from support import PageTest


class Reading(PageTest):
    def test_the_article_shows_a_row_a_bead_with_both_texts(self):
        self.open(self.workshop.seed())
        lines = self.workshop.path("seed.jsonl").read_text().splitlines()
        first = json.loads(lines[0])
        self.assertEqual(self.texts(0), [[first["sourceText"]], [first["targetText"]]])
        self.assertEqual(
            self.browser.run("return document.querySelector('#list').ariaRowCount"),
            str(len(lines) + 1))
        self.browser.press("End")
        last = json.loads(lines[-1])
        self.assertEqual(
            self.texts(len(lines) - 1), [[last["sourceText"]], [last["targetText"]]])

    def test_confidence_is_told_by_number_and_symbol_and_not_by_colour_alone(self):
        self.open(self.workshop.small())
        levels = self.browser.run(
            "return [...document.querySelectorAll('#rows tr')].map((row) => {"
            " const symbol = row.querySelector('.level .symbol');"
            " return [symbol.textContent, symbol.getAttribute('aria-label'),"
            "  row.querySelector('.level').innerText.includes('0.4')] })")
        self.assertEqual(levels[0][:2], ["●", "certain"])
        self.assertEqual(levels[1][:2], ["◐", "fair"])
        self.assertEqual(levels[2], ["○", "doubtful", True])

    def test_paragraphs_are_marked_where_they_begin(self):
        self.open(self.workshop.seed())
        lines = map(json.loads, self.workshop.path("seed.jsonl").read_text().splitlines())
        due = sum(len(line.get("sourceParagraphStarts", [])) for line in lines)
        self.browser.resize(1280, 8000)
        self.browser.wait(
            lambda: self.browser.count("#rows tr") == 29, "all rows of the article")
        marks = self.browser.count("#rows td:nth-child(3) .paragraph")
        self.assertEqual(marks, due)

    def test_the_overview_has_metadata_shapes_histogram_and_settings(self):
        self.open(self.workshop.seed())
        overview = self.browser.run("return document.querySelector('#overview').innerText")
        for text in ["1959-12-14", "第2版()", "1:1", "27", "1:2", "0.9–1.0", "method", "full"]:
            self.assertIn(text, overview)
        self.assertEqual(self.browser.text("#summary"), "29 beads: 1:1 27, 1:2 2")
        self.assertEqual(self.browser.text("#progress-text"), "confirmed 0 of 29")

    def test_focus_shows_the_terms_and_the_linked_words_in_both_texts(self):
        self.open(self.workshop.seed())
        self.browser.press("ArrowDown", "ArrowDown")
        reasons = self.browser.run("return document.querySelector('#reasons').innerText")
        for text in ["Bead 3", "forward", "backward", "二十", "twenty"]:
            self.assertIn(text, reasons)
        marked = self.browser.run(
            "return [...document.querySelectorAll('tr.current .text')].map((cell) =>"
            " [...cell.querySelectorAll('mark')].map((mark) => mark.textContent))")
        self.assertIn("二十", marked[0])
        self.assertIn("twenty", marked[1])

    def test_hovering_shows_why_and_leaving_shows_the_current_bead_again(self):
        self.open(self.workshop.seed())
        self.browser.point("#bead-3 .number")
        self.assertIn("Bead 4", self.browser.text("#reasons"))
        self.assertGreater(self.browser.count("#bead-3 mark"), 0)
        self.assertEqual(self.browser.count("#bead-0 mark"), 0)
        self.browser.point("#title")
        self.assertIn("Bead 1", self.browser.text("#reasons"))
        self.assertEqual(self.browser.count("#bead-3 mark"), 0)

    def test_the_path_has_the_diagonal_the_levels_and_ticks_for_gaps(self):
        self.open(self.workshop.small())
        parts = self.browser.run(
            "return Object.fromEntries([...document.querySelectorAll('#plot path')].map((path) =>"
            " [path.getAttribute('class'), path.getAttribute('d').split('M').length - 1]))")
        self.assertEqual(parts["diagonal"], 1)
        self.assertEqual(parts["stroke certain"], 4)
        self.assertEqual(parts["stroke fair"], 2)
        self.assertEqual(parts["stroke doubtful"], 2)
        self.assertEqual(parts["stroke gap"], 2)

    def test_a_click_on_the_path_goes_to_the_row(self):
        self.open(self.workshop.seed())
        self.browser.click("#plot")
        number = self.current()[0]
        self.assertTrue(10 <= number <= 20, f"the middle is not bead {number}")
        self.assertEqual(self.browser.count("tr.current"), 1)

    def test_the_path_moves_by_keys(self):
        self.open(self.workshop.seed())
        self.browser.press("p", "ArrowRight", "ArrowRight")
        self.assertEqual(self.current()[0], 3)
        self.assertEqual(
            self.browser.run("return document.activeElement.getAttribute('aria-valuenow')"), "3")

    def test_search_shows_the_beads_with_the_words_and_marks_them(self):
        self.open(self.workshop.small())
        self.browser.press("/")
        self.browser.write("#query", "SENTENCE 4")
        self.assertEqual(self.shapes(), ["1:1"])
        self.assertEqual(self.browser.text("#rows mark.found"), "Sentence 4")
        self.assertEqual(self.browser.text("#shown"), "1 of 8 beads")
        self.browser.press("Escape")
        self.assertEqual(len(self.shapes()), 8)

    def test_a_search_without_result_says_so(self):
        self.open(self.workshop.small())
        self.browser.write("#query", "nowhere")
        self.assertEqual(self.shapes(), [])
        self.assertTrue(self.browser.run("return !document.querySelector('#empty').hidden"))

    def test_filters_by_key_and_by_mouse(self):
        cases = [
            ("2", "doubtful", ["1:2", "2:2"]), ("3", "flagged", ["2:1"]),
            ("4", "unconfirmed", ["2:1", "1:2", "1:1", "2:2", "1:0", "0:1", "1:1"]),
            ("1", "all", ["1:1", "2:1", "1:2", "1:1", "2:2", "1:0", "0:1", "1:1"]),
        ]
        self.open(self.workshop.small())
        self.browser.press("c", "f")
        for key, kind, shapes in cases:
            with self.subTest(kind):
                self.browser.press(key)
                self.assertEqual(self.shapes(), shapes)
                self.browser.press("1")
                self.browser.click(f"#kind option[value={kind}]")
                self.assertEqual(self.shapes(), shapes)
                self.browser.press("Escape")
        self.browser.click("#shape option[value='1:1']")
        self.assertEqual(self.shapes(), ["1:1", "1:1", "1:1"])

    def test_the_next_doubtful_bead_by_key_and_by_button(self):
        self.open(self.workshop.small())
        self.browser.press("n")
        self.assertEqual(self.current()[0], 3)
        self.browser.click("[data-action=nextDoubtful]")
        self.assertEqual(self.current()[0], 5)
        self.browser.press("n")
        self.assertEqual(self.current()[0], 3)
        self.browser.press("N")
        self.assertEqual(self.current()[0], 5)

    def test_keys_walk_through_beads_and_sentences(self):
        self.open(self.workshop.small())
        self.browser.press("ArrowDown", "ArrowRight")
        self.assertEqual(self.current(), (2, 0, 1))
        self.browser.press("ArrowRight")
        self.assertEqual(self.current(), (2, 1, 0))
        self.browser.press("ArrowLeft", "ArrowUp", "j", "j", "k")
        self.assertEqual(self.current()[0], 2)
        self.browser.press("End")
        self.assertEqual(self.current()[0], 8)
        self.browser.press("Home")
        self.assertEqual(self.current()[0], 1)

    def test_the_help_lists_every_key_and_closes(self):
        self.open(self.workshop.small())
        self.browser.press("?")
        listed = self.browser.run(
            "return [...document.querySelectorAll('#keys kbd')].map((key) => key.innerText)")
        for key in ["c", "f", "m", "s", "x", "e", "u", "r", "n", "/", "?", "[", "]", "↓", "Ctrl+z"]:
            self.assertIn(key, listed)
        self.browser.click("#single-keys")
        self.browser.press("Escape", "m")
        self.assertEqual(len(self.shapes()), 8)
        self.browser.press("?")
        self.browser.click("#single-keys")
        self.browser.press("Escape", "m")
        self.assertEqual(len(self.shapes()), 7)
