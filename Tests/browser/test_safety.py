"""Texts stay texts, whatever stands in them."""

from support import PageTest, made_up_beads

HOSTILE = [
    "</script><script>window.injected = 1</script>",
    "<img src=x onerror=\"window.injected = 2; alert(2)\">",
    "<!-- <script> window.injected = 3",
    "\" onmouseover=\"window.injected = 4\" x=\"",
    "{{script}} {{data}} {{policy}} ${window.injected = 5}",
    "<\u0338/script>\u2028window.injected = 6\u2029;",
    "<svg onload=alert(7)><iframe srcdoc='<script>parent.injected=7</script>'>",
    "&lt;b&gt; ]]> \u202eabc\u202c javascript:alert(8)",
]


class Safety(PageTest):
    def assert_nothing_injected(self):
        self.assertIsNone(self.browser.dialog_text())
        self.assertIsNone(self.browser.run("return window.injected ?? null"))
        self.assertEqual(self.browser.count("script"), 2)
        self.assertEqual(self.browser.count("img, iframe, object, embed, link, base, form"), 0)
        self.assertEqual(self.browser.run(
            "return [...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())"
            ".filter((name) => name.startsWith('on'))"), [])

    def test_a_hostile_text_is_shown_as_text(self):
        long = "宏" * 1_000_000
        page = self.workshop.lines(
            "<img src=x onerror=alert(9)>", HOSTILE + [long], HOSTILE + [long], "-s", "zh", "-t", "en",
            "--method", "length")
        self.open(page, height=3000)
        self.assert_nothing_injected()
        shown = [self.texts(bead)[0][0] for bead in range(len(HOSTILE))]
        self.assertEqual(shown, HOSTILE)
        # Hovering, searching, editing and exporting touch the texts again.
        for bead in range(len(HOSTILE)):
            self.browser.point(f"#bead-{bead} .number")
        self.browser.write("#query", "<script>")
        self.assertGreater(self.browser.count("mark.found"), 0)
        self.browser.press("Escape", "Enter", "Escape")
        self.assert_nothing_injected()

    def test_a_line_of_a_million_characters_can_be_read_whole(self):
        long = "宏" * 1_000_000
        page = self.workshop.lines("long", [long, "短。"], [long, "Short."], "-s", "zh", "-t", "en",
            "--method", "length")
        self.open(page)
        self.assertLess(self.browser.run(
            "return document.querySelector('#bead-0 .sentence').textContent.length"), 10_000)
        self.browser.click("#bead-0 [data-more]")
        self.assertEqual(self.browser.run(
            "return document.querySelector('#bead-0 .sentence').textContent.length"), 1_000_001)

    def test_names_metadata_and_settings_are_texts_too(self):
        attack = HOSTILE[0] + HOSTILE[1]
        side = {"name": attack, "language": "zh", "metadata": [{"name": attack, "value": attack}]}
        page = self.workshop.review(
            "facts", {"document": {"version": 1, "source": side, "target": side,
                                   "settings": {attack: attack}}},
            *made_up_beads([(1, 1)], [0.5]))
        self.open(page)
        self.assert_nothing_injected()
        # The title leaves out folders, which is what it takes the slashes for.
        self.assertEqual(self.browser.text("#title"), attack.split("/")[-1])
        self.assertIn(attack, self.browser.text("#overview"))
        self.assertEqual(self.browser.run("return document.title"), attack + " – align")

    def test_the_policy_forbids_scripts_styles_and_requests_that_are_not_the_page_s(self):
        self.open(self.workshop.small())
        tried = self.browser.run("""
          const refused = [];
          document.addEventListener("securitypolicyviolation", (event) =>
            refused.push(event.effectiveDirective));
          const script = document.createElement("script");
          try { script.textContent = "window.injected = 1" } catch { refused.push("trusted") }
          document.body.append(script);
          try { document.body.insertAdjacentHTML("beforeend", "<b>x</b>") } catch { refused.push("html") }
          const image = new Image();
          image.src = "http://127.0.0.1:9/x.png";
          // In a task of its own, for the driver's commands may do what pages may not.
          setTimeout(() => {
            try { eval("window.injected = 2") } catch { refused.push("eval") }
          });
          const request = fetch("http://127.0.0.1:9/").catch(() => refused.push("fetch"));
          const pause = new Promise((done) => setTimeout(done, 10));
          return Promise.all([request, pause]).then(() => {
            script.remove();
            return refused;
          });
        """)
        for name in ["html", "eval", "fetch"]:
            self.assertIn(name, tried)
        self.assertIsNone(self.browser.run("return window.injected ?? null"))
        # The attempts themselves are told on the console.
        self.assertNotEqual(self.browser.complaints(), [])
