"""A browser without a window, driven by WebDriver BiDi: Chromium through its driver."""

import asyncio
import base64
import glob
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import websockets


class Browser:
    """One page of one browser; `async with`."""

    def __init__(self, *, dark=False, reduced=False):
        self.flags = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                      "--hide-scrollbars", "--lang=id"]
        if dark:
            self.flags.append("--blink-settings=preferredColorScheme=0")
        if reduced:
            self.flags.append("--force-prefers-reduced-motion")
        self.messages = []
        self.count = 0
        self.waiting = {}

    async def __aenter__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.driver.stdout:
            if "successfully on port" in line:
                port = line.rstrip(". \n").split()[-1]
                break
        flags = self.flags + [f"--user-data-dir={self.profile.name}"]
        wanted = {"capabilities": {"alwaysMatch": {
            "webSocketUrl": True, "unhandledPromptBehavior": "ignore",
            "goog:chromeOptions": {"args": flags}}}}
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}/session", json.dumps(wanted).encode(),
            {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            session = json.load(answer)["value"]
        self.session = f"http://127.0.0.1:{port}/session/{session['sessionId']}"
        address = session["capabilities"]["webSocketUrl"]
        self.socket = await websockets.connect(address, max_size=None)
        self.reader = asyncio.create_task(self.read())
        tree = await self.send("browsingContext.getTree")
        self.context = tree["contexts"][0]["context"]
        await self.send("session.subscribe", events=["log.entryAdded"])
        return self

    async def __aexit__(self, *_):
        # The driver ends its browser with the session, and not with itself.
        self.reader.cancel()
        urllib.request.urlopen(urllib.request.Request(self.session, method="DELETE"), timeout=20).close()
        self.driver.terminate()
        try:
            self.driver.wait(20)
        except subprocess.TimeoutExpired:
            self.driver.kill()
        self.profile.cleanup()

    async def read(self):
        async for text in self.socket:
            message = json.loads(text)
            if "id" in message:
                self.waiting.pop(message["id"]).set_result(message)
            elif message.get("method") == "log.entryAdded":
                entry = message["params"]
                if entry["level"] == "error":
                    self.messages.append(entry["text"])

    async def send(self, method, **params):
        self.count += 1
        future = asyncio.get_running_loop().create_future()
        self.waiting[self.count] = future
        await self.socket.send(json.dumps({"id": self.count, "method": method, "params": params}))
        message = await asyncio.wait_for(future, 60)
        if message["type"] == "error":
            raise RuntimeError(f"{method}: {message['message']}")
        return message["result"]

    async def open(self, address):
        await self.send("browsingContext.navigate", context=self.context, url=address, wait="complete")

    async def size(self, width, height, ratio=1):
        await self.send("browsingContext.setViewport", context=self.context,
                        viewport={"width": width, "height": height}, devicePixelRatio=ratio)

    async def run(self, expression):
        """The value of an expression in the page, as data."""
        result = await self.send(
            "script.evaluate", expression=f"(async () => JSON.stringify({expression}))()",
            target={"context": self.context}, awaitPromise=True, userActivation=True)
        if result["type"] == "exception":
            raise RuntimeError(f"{expression}: {result['exceptionDetails']['text']}")
        value = result["result"].get("value")
        return None if value is None else json.loads(value)

    async def until(self, expression, seconds=20):
        """Waits for something to be so."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if await self.run(f"Boolean({expression})"):
                return
            await asyncio.sleep(0.03)
        raise AssertionError(f"never: {expression}; told: {self.messages}")

    async def keys(self, text):
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        await self.send("input.performActions", context=self.context,
                        actions=[{"type": "key", "id": "keys", "actions": actions}])

    async def chord(self, modifier, key):
        await self.send("input.performActions", context=self.context, actions=[{
            "type": "key", "id": "keys", "actions": [
                {"type": "keyDown", "value": modifier}, {"type": "keyDown", "value": key},
                {"type": "keyUp", "value": key}, {"type": "keyUp", "value": modifier}]}])

    async def element(self, expression):
        result = await self.send(
            "script.evaluate", expression=expression, target={"context": self.context},
            awaitPromise=False, resultOwnership="root")
        return {"sharedId": result["result"]["sharedId"]}

    async def click(self, selector):
        await self.run(f"document.querySelector({json.dumps(selector)}).scrollIntoView({{block:'center'}})")
        element = await self.element(f"document.querySelector({json.dumps(selector)})")
        origin = {"type": "element", "element": element}
        await self.send("input.performActions", context=self.context, actions=[{
            "type": "pointer", "id": "mouse", "actions": [
                {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
                {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]}])

    async def press(self, text, within="document"):
        """The button that says so, or is called so."""
        found = json.dumps(text)
        expression = (
            f"[...{within}.querySelectorAll('button, a')].find(one => !one.disabled && one.offsetParent"
            f" && (one.textContent.trim() === {found} || one.ariaLabel === {found}))")
        await self.until(f"Boolean({expression})")
        await self.run(f"{expression}.setAttribute('data-pressed', '') ?? true")
        await self.click("[data-pressed]")
        await self.run("document.querySelector('[data-pressed]')?.removeAttribute('data-pressed') ?? true")

    async def choose(self, selector, path):
        element = await self.element(f"document.querySelector({json.dumps(selector)})")
        await self.send("input.setFiles", context=self.context, element=element, files=[path])

    async def picture(self, path):
        shot = await self.send("browsingContext.captureScreenshot", context=self.context)
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    async def violations(self):
        """What axe finds, in a word each."""
        if not await self.run("typeof axe === 'object'"):
            with open(glob.glob(f"{sys.prefix}/lib/*/site-packages/axe_playwright_python/axe.min.js")[0]) as file:
                await self.send("script.evaluate", expression=file.read(),
                                target={"context": self.context}, awaitPromise=False)
        return await self.run(
            "(await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
            " 'best-practice']})).violations.map(one => `${one.id}: ${one.nodes[0].html.slice(0, 160)}`)")


async def settled(browser):
    """Until the page shows what is typed."""
    await browser.until(
        "document.querySelector('main').getAttribute('aria-busy') === 'false'"
        " && document.querySelector('.preview')?.getAttribute('aria-busy') === 'false'")
