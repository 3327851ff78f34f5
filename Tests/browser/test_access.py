"""Names, roles, contrast, zoom, direction and motion."""

from support import PageTest, made_up_beads
from webdriver import ELEMENT

CONTRAST = """
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const color = (text) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (rgb) => rgb.slice(0, 3).map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const found = color(getComputedStyle(at).backgroundColor);
      if (found[3] === 255) return found;
    }
    return [255, 255, 255, 255];
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const node = text.parentElement;
    if (text.data.trim() === "" || !node.checkVisibility() || node.closest("script")) continue;
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(color(style.color), ground(node));
    if (found < (isLarge ? 3 : 4.5)) {
      poor.push([text.data.trim().slice(0, 20), node.className, found.toFixed(2)]);
    }
  }
  const frame = color(getComputedStyle(document.querySelector(".frame")).fill);
  for (const stroke of document.querySelectorAll(".stroke, .here, .diagonal")) {
    const found = ratio(color(getComputedStyle(stroke).stroke), frame);
    if (found < 3) poor.push([stroke.getAttribute("class"), "stroke", found.toFixed(2)]);
  }
  return poor;
"""


class Access(PageTest):
    def elements(self, selector):
        found = self.browser.command(
            "elements", {"using": "css selector", "value": selector})
        return [entry[ELEMENT] for entry in found]

    def computed(self, element, what):
        return self.browser.command(f"element/{element}/computed{what}", method="GET")

    def test_every_control_has_a_name_and_a_role(self):
        self.open(self.workshop.small())
        for dialog in [None, "help", "export", "edit"]:
            if dialog:
                self.browser.click(f"[data-action={dialog}]")
                scope = f"#{dialog}-dialog"
                self.assertEqual(self.computed(self.find_one(scope), "role"), "dialog")
                self.assertNotEqual(self.computed(self.find_one(scope), "label"), "")
            else:
                scope = "body"
            controls = self.elements(", ".join(
                f"{scope} {name}" for name in ["button", "input", "select", "textarea", "#plot"]))
            for control in controls:
                if not self.browser.run(
                        "return arguments[0].checkVisibility()", {ELEMENT: control}):
                    continue
                role = self.computed(control, "role")
                self.assertNotEqual(self.computed(control, "label"), "", role)
                self.assertNotIn(role, ["", "generic", "none"])
            if dialog:
                self.browser.press("Escape")

    def find_one(self, selector):
        return self.browser.find(selector)

    def test_the_list_is_a_grid_of_rows_of_cells(self):
        self.open(self.workshop.small())
        roles = {
            "#list": "grid", "#list thead": "rowgroup", "#rows": "rowgroup", "#bead-0": "row",
            "#bead-0 td": "gridcell", "#source-heading": "columnheader", "#plot": "slider",
            "#status": "status", "#failure": "alert", "main": "main", "header": "banner",
            "footer": "contentinfo", "search": "search", "aside": "complementary",
        }
        for selector, role in roles.items():
            with self.subTest(selector):
                self.assertEqual(self.computed(self.find_one(selector), "role"), role)
        counts = self.browser.run(
            "return [...document.querySelectorAll('#list tr')].map((row) => row.cells.length)")
        self.assertEqual(set(counts), {5})
        self.assertIn("doubtful", self.computed(self.find_one("#bead-2"), "label")
                      or self.browser.run(
                          "return document.querySelector('#bead-2 .symbol').ariaLabel"))

    def test_ids_are_unique_and_references_lead_somewhere(self):
        self.open(self.workshop.small())
        wrong = self.browser.run("""
          const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
          const wrong = ids.filter((id, index) => ids.indexOf(id) !== index);
          for (const name of ["aria-labelledby", "aria-activedescendant", "aria-controls", "for"]) {
            for (const node of document.querySelectorAll(`[${name}]`)) {
              for (const id of node.getAttribute(name).split(" ")) {
                if (!ids.includes(id)) wrong.push(`${name}: ${id}`);
              }
            }
          }
          return wrong;
        """)
        self.assertEqual(wrong, [])

    def test_there_is_one_first_heading_and_no_level_is_skipped(self):
        self.open(self.workshop.seed())
        levels = self.browser.run(
            "return [...document.querySelectorAll('h1, h2, h3, h4')]"
            ".filter((heading) => heading.checkVisibility()).map((heading) => +heading.tagName[1])")
        self.assertEqual(levels.count(1), 1)
        for first, second in zip(levels, levels[1:]):
            self.assertLessEqual(second - first, 1)
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "en")

    def test_texts_have_their_language(self):
        self.open(self.workshop.seed())
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('#bead-0 .sentence')].map((e) => e.lang)"),
            ["zh", "en"])

    def test_contrast_is_enough_in_light_and_dark(self):
        for scheme in ["light", "dark"]:
            self.open(self.workshop.small())
            self.browser.prefer(prefers_color_scheme=scheme)
            self.browser.press("c", "f", "x", "Home", "ArrowDown")
            self.browser.write("#query", "e")
            self.assertEqual(self.browser.run(CONTRAST), [], scheme)
            self.browser.press("Escape")
            for key in ["?", "o", "e"]:
                self.browser.press(key)
                self.assertEqual(self.browser.run(CONTRAST), [], f"{scheme}, dialog {key}")
                self.browser.press("Escape")
            self.open(self.workshop.seed())
            self.browser.prefer(prefers_color_scheme=scheme)
            self.browser.press("ArrowDown", "ArrowDown")
            self.assertGreater(self.browser.count("mark.link"), 6)
            self.assertEqual(self.browser.run(CONTRAST), [], f"{scheme}, links")

    def test_focus_can_be_seen_on_everything_that_takes_it(self):
        self.open(self.workshop.small())
        seen = []
        for _ in range(40):
            self.browser.press("Tab")
            name, width = self.browser.run(
                "const node = document.activeElement; return [node.id || node.dataset.action ||"
                " node.tagName, parseFloat(getComputedStyle(node).outlineWidth)]")
            if name != "BODY":
                self.assertGreaterEqual(width, 2, name)
                seen.append(name)
        for name in ["query", "kind", "shape", "list", "plot", "confirm", "export", "undo"]:
            self.assertIn(name, seen)

    def test_nothing_is_cut_off_at_double_size_and_on_a_phone(self):
        # A window of 1280 × 800 at 200 %, one of 1280 × 1024 at 400 %, a phone.
        for width, height in [(640, 400), (320, 256), (360, 740)]:
            with self.subTest(width=width):
                self.open(self.workshop.seed(), width, height)
                wide = self.browser.run(
                    "return document.documentElement.scrollWidth > innerWidth + 1")
                self.assertFalse(wide, "the page is wider than the window")
                if self.browser.run("return getComputedStyle(panel).position === 'absolute'"):
                    self.browser.run("showPanel(false)")
                self.browser.press("End")
                row = self.browser.run(
                    "const r = document.querySelector('tr.current').getBoundingClientRect();"
                    "const s = scroller.getBoundingClientRect();"
                    "return [r.top < s.bottom, r.bottom > s.top, r.right <= innerWidth + 1, s.height]")
                self.assertEqual(row[:3], [True, True, True])
                self.assertGreater(row[3], 90, "there is no room for the list")

    def test_arabic_is_laid_out_from_the_right(self):
        texts = (lambda number: f"The weather {number}.", lambda number: f"الطقس جميل {number}.")
        page = self.workshop.review(
            "arabic", *made_up_beads([(1, 1), (1, 2)], [0.9, 0.5], ("en", "ar"), texts))
        self.open(page)
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('#bead-0 .sentence')].map((node) =>"
            " [node.dir, node.lang, getComputedStyle(node).direction])"),
            [["ltr", "en", "ltr"], ["rtl", "ar", "rtl"]])
        # The first word stands at the right edge.
        gap = self.browser.run("""
          const node = document.querySelectorAll("#bead-0 .sentence")[1];
          const range = document.createRange();
          range.selectNodeContents(node);
          return node.getBoundingClientRect().right - range.getBoundingClientRect().right;
        """)
        self.assertLess(gap, 3)

    def test_nothing_moves_for_those_who_want_no_motion(self):
        self.open(self.workshop.small())
        self.browser.prefer(prefers_reduced_motion="reduce")
        moving = self.browser.run(
            "return [...document.querySelectorAll('*')].filter((node) => {"
            " const style = getComputedStyle(node);"
            " return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0"
            "}).length")
        self.assertEqual(moving, 0)
        self.assertEqual(
            self.browser.run("return getComputedStyle(scroller).scrollBehavior"), "auto")
