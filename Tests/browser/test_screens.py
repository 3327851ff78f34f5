"""Pictures for people to look at, in `.build/screenshots`."""

from support import SCREENSHOTS, PageTest


class Screens(PageTest):
    def picture(self, name):
        path = SCREENSHOTS / f"{name}.png"
        self.browser.screenshot(path)
        self.assertGreater(path.stat().st_size, 10_000)

    def test_light_dark_and_phone(self):
        self.open(self.workshop.seed())
        self.browser.press("c", "c", "ArrowDown", "f", "ArrowDown")
        self.picture("light")
        self.browser.prefer(prefers_color_scheme="dark")
        self.picture("dark")
        self.browser.prefer(prefers_color_scheme="light")
        self.open(self.workshop.seed(), 390, 844)
        self.browser.press("ArrowDown")
        self.picture("phone")
        self.browser.press("i")
        self.picture("phone-panel")

    def test_levels_dialogs_and_double_size(self):
        self.open(self.workshop.small())
        self.browser.press("c", "ArrowDown", "x")
        self.picture("levels")
        self.browser.press("?")
        self.picture("keys")
        self.browser.press("Escape", "Home", "ArrowDown", "e")
        self.picture("edit")
        self.browser.press("Escape", "o")
        self.picture("export")
        self.browser.press("Escape")
        self.open(self.workshop.seed(), 640, 400)
        self.picture("double-size")
