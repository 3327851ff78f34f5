"""A browser that is driven over HTTP, by the W3C's WebDriver protocol and nothing else."""

import base64
import json
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

KEYS = {
    "Enter": "\ue007", "Escape": "\ue00c", "Shift": "\ue008", "Control": "\ue009",
    "PageUp": "\ue00e", "PageDown": "\ue00f", "End": "\ue010", "Home": "\ue011",
    "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015",
    "Tab": "\ue004",
}


class WebDriverError(Exception):
    pass


class Browser:
    """A headless Chromium with a folder of its own for downloads."""

    def __init__(self):
        self.driver = subprocess.Popen(
            [shutil.which("chromedriver") or "chromedriver", "--port=0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        # With port 0 the driver chooses one, and says which.
        for line in self.driver.stdout:
            if "successfully on port" in line:
                self.address = "http://127.0.0.1:" + line.rstrip().rstrip(".").split()[-1]
                break
        else:
            raise WebDriverError("chromedriver did not start")
        self.folder = Path(tempfile.mkdtemp(prefix="align-browser-"))
        self.downloads = self.folder / "downloads"
        self.downloads.mkdir()
        options = {
            "binary": shutil.which("chromium") or shutil.which("chromium-browser"),
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--hide-scrollbars", "--lang=en", f"--user-data-dir={self.folder / 'profile'}",
            ],
            "prefs": {"download.default_directory": str(self.downloads)},
        }
        capabilities = {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"}, "unhandledPromptBehavior": "ignore",
        }
        answer = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
        self.session = "/session/" + answer["sessionId"]

    def close(self):
        try:
            self.ask("DELETE", self.session)
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.address + path, data=data, method=method,
            headers={"Content-Type": "application/json; charset=utf-8"})
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise WebDriverError(f"{value['error']}: {value['message']}") from None

    def command(self, name, body=None, method="POST"):
        if method == "POST" and body is None:
            body = {}
        return self.ask(method, f"{self.session}/{name}", body)

    def open(self, path):
        self.command("url", {"url": Path(path).resolve().as_uri()})

    def reload(self):
        self.command("refresh")

    def run(self, script, *arguments):
        """What JavaScript returns."""
        return self.command("execute/sync", {"script": script, "args": list(arguments)})

    def developer(self, name, **parameters):
        """A command of Chromium's own protocol."""
        return self.command("goog/cdp/execute", {"cmd": name, "params": parameters})

    def find(self, selector):
        found = self.command("element", {"using": "css selector", "value": selector})
        return found[ELEMENT]

    def click(self, selector):
        self.command(f"element/{self.find(selector)}/click")

    def write(self, selector, text):
        self.command(f"element/{self.find(selector)}/value", {"text": text})

    def clear(self, selector):
        self.command(f"element/{self.find(selector)}/clear")

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def count(self, selector):
        return self.run("return document.querySelectorAll(arguments[0]).length", selector)

    def press(self, *names):
        """Presses keys one after the other; `Control+z` holds the first while pressing the last."""
        actions = []
        for name in names:
            held = name.split("+") if len(name) > 1 else [name]
            keys = [KEYS.get(key, key) for key in held]
            actions += [{"type": "keyDown", "value": key} for key in keys]
            actions += [{"type": "keyUp", "value": key} for key in reversed(keys)]
        self.perform({"type": "key", "id": "keyboard", "actions": actions})

    def point(self, selector, clicks=0, x=0, y=0):
        """Moves the mouse to an element's middle and clicks so many times."""
        target = {ELEMENT: self.find(selector)}
        actions = [{"type": "pointerMove", "duration": 0, "x": x, "y": y, "origin": target}]
        for _ in range(clicks):
            actions += [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.perform({
            "type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
            "actions": actions})

    def perform(self, source):
        self.command("actions", {"actions": [source]})

    def resize(self, width, height):
        """Sets the size of the view, as a phone or a window has it."""
        self.developer(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=1, mobile=False)

    def prefer(self, **features):
        """Sets what the user prefers, such as `prefers_color_scheme="dark"`."""
        self.developer("Emulation.setEmulatedMedia", features=[
            {"name": name.replace("_", "-"), "value": value} for name, value in features.items()])

    def screenshot(self, path):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(base64.b64decode(self.command("screenshot", method="GET")))

    def complaints(self):
        """What the console has had to say since the last call."""
        return [entry["message"] for entry in self.command("se/log", {"type": "browser"})]

    def dialog_text(self):
        """The text of an alert, or None."""
        try:
            return self.command("alert/text", method="GET")
        except WebDriverError:
            return None

    def wait(self, condition, what, seconds=5):
        """Waits until a condition holds; nothing in the page tells when a download ends."""
        end = time.monotonic() + seconds
        while True:
            value = condition()
            if value:
                return value
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain for {what}")
            time.sleep(0.02)

    def downloaded(self, name):
        """The bytes of a downloaded file, which is then removed."""
        path = self.downloads / name
        self.wait(path.exists, f"the download {name}")
        content = path.read_bytes()
        path.unlink()
        return content
