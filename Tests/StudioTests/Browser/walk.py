"""Whole days of people at the page, each told in a line when it went well.

walk.py STUDIO SAMPLES: the program that serves, and the folder of the samples."""

import asyncio
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request

# Nothing is left beside the sources.
sys.dont_write_bytecode = True

from browser import Browser, settled

studio, samples = sys.argv[1], sys.argv[2]
# Whoever starts this may have had signals wait; the browser would not be ended by them.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
TAB, ENTER, ESCAPE, CONTROL, SHIFT, DOWN = "\ue004", "\ue007", "\ue00c", "\ue009", "\ue008", "\ue015"
CHARTER = f"{samples}/pontianak-2022/pontianak-2022.yaml"


class Server:
    """The program at work on a folder with some files."""

    def __init__(self, *files, arguments=()):
        self.arguments = list(arguments)
        self.folder = tempfile.mkdtemp(prefix="piagam-studio-")
        for file in files:
            shutil.copy(file, self.folder)
        self.start(0)

    def start(self, port):
        self.process = subprocess.Popen(
            [studio, "studio", self.folder, "--port", str(port)] + self.arguments, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin"})
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith("http://"), self.address

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def text(self, name):
        with open(f"{self.folder}/{name}") as file:
            return file.read()

    def close(self):
        self.process.terminate()
        assert self.process.wait(20) == 0
        shutil.rmtree(self.folder)


async def home(browser, server):
    # The address alone differs in its fragment from what may be shown: it is loaded anew.
    await browser.open("about:blank")
    await browser.open(server.address)
    await browser.until("document.querySelector('main')?.getAttribute('aria-busy') === 'false'")


async def edit(browser, server, name):
    await browser.open("about:blank")
    await browser.open(f"{server.address}#/rekaman/{name}")
    await settled(browser)


async def drawn(browser):
    """Until a page is there, of the record as it is."""
    await settled(browser)
    await browser.until("[...document.querySelectorAll('.page img')].some(one => one.naturalWidth > 100)")


async def fill(browser, path, text):
    """Types into a field: `satker.kode`."""
    selector = " ".join(
        f"[data-key='{step}']" if not step.isdigit() else f".item:nth-child({step})"
        for step in re.findall(r"[^.\[\]]+", path))
    field = f"{selector} :is(input, textarea)"
    await browser.run(f"(document.querySelector(\"{field}\").closest('details')?.setAttribute('open', ''), true)")
    await browser.click(field)
    await browser.run(f"document.querySelector(\"{field}\").select() ?? true")
    await browser.keys(text)


async def clean(browser):
    found = await browser.violations()
    assert found == [], found


async def whole_day(browser):
    """From an empty folder to the document: nothing is typed twice, nothing but the page is needed."""
    server = Server()
    await home(browser, server)
    assert "Belum ada rekaman" in await browser.run("document.body.innerText")
    await clean(browser)
    await browser.press("Pakta Integritas seorang pejabat atau pegawai")
    await settled(browser)
    assert await browser.run("document.querySelector('.summary').textContent.includes('galat')")
    await clean(browser)
    for path, text in [
            ("satker.kode", "61.01"), ("tanggal", "2022-03-09"), ("kota", "Sambas"),
            ("penanda_tangan.nama", "Rini Contoh, A.Md."), ("penanda_tangan.jabatan", "Pengelola Keuangan"),
    ]:
        await fill(browser, path, text)
    await browser.run(
        "(s => { s.value = 'pelaksana'; s.dispatchEvent(new Event('change')); return true })"
        "(document.querySelector(\"[data-key='naskah'] select\"))")
    await settled(browser)
    for fault in await browser.run("[...document.querySelectorAll('.faults li.error')].map(one => one.innerText)"):
        assert fault.startswith("menyaksikan"), fault
    await fill(browser, "menyaksikan.nama", "Hendra Contoh, S.H.")
    await fill(browser, "menyaksikan.jabatan", "Sekretaris")
    await drawn(browser)
    await browser.until("!document.querySelector('.pages').classList.contains('old')")
    assert await browser.run("document.querySelectorAll('.faults .error').length") == 0
    assert await browser.run("document.querySelector(\"[data-key='tanggal'] output\").textContent") == "Rabu"
    assert "Kabupaten Sambas" in await browser.run("document.querySelector(\"[data-key='kode'] output\").textContent")
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('dialog[open] input')")
    await clean(browser)
    await browser.press("Simpan", "document.querySelector('dialog')")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    name = await browser.run("document.querySelector('#title').textContent")
    assert name == "pakta-integritas-sambas-2022.yaml", name
    text = server.text(name)
    assert text.startswith("jenis: pakta-integritas\nversi: 1\nsatker:\n  kode: 61.01\ntanggal: 2022-03-09\n"), text
    made = subprocess.run(
        [studio.removesuffix("-studio"), "render", name, "--quiet"], cwd=server.folder, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    await browser.press("Buka PDF")
    await browser.until("document.querySelector('dialog.pdf iframe')?.src.startsWith('blob:')")
    await browser.keys(ESCAPE)
    await browser.until("!document.querySelector('dialog')")
    await home(browser, server)
    assert name in await browser.run("document.querySelector('tbody').innerText")
    await browser.click("input[type=search]")
    await browser.keys("tidak ada")
    assert await browser.run("document.querySelectorAll('tbody tr').length") == 0
    server.close()


async def fault_mended(browser):
    """A fault is at its field, in words, and gone with its cause; the last good page stays, dimmed."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    await drawn(browser)
    # What kind of letter it is, unlike the kind of the record.
    assert await browser.run("Boolean(document.querySelector(\"[data-key='dasar'] [data-key='jenis'] textarea\"))")
    await fill(browser, "tanggal", "2022-13-09")
    await settled(browser)
    field = "document.querySelector(\"[data-key='tanggal'] input\")"
    assert await browser.run(f"{field}.getAttribute('aria-invalid')") == "true"
    described = await browser.run(
        f"{field}.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')")
    assert "2022-13-09" in described, described
    assert await browser.run("document.querySelector('.pages').classList.contains('old')")
    assert await browser.run("document.querySelector('.page img').naturalWidth > 100")
    assert await browser.run("document.querySelector('[role=status].summary').textContent") == "1 galat."
    await clean(browser)
    await browser.run("document.activeElement.blur() ?? true")
    await browser.press("tanggal")
    assert await browser.run(f"document.activeElement === {field}")
    await fill(browser, "tanggal", "2022-03-09")
    await settled(browser)
    assert await browser.run(f"{field}.getAttribute('aria-invalid')") is None
    assert not await browser.run("document.querySelector('.pages').classList.contains('old')")
    # What is typed is never read as anything but text.
    await fill(browser, "penanda_tangan.nama", "<img src=x onerror=document.title='x'>")
    await settled(browser)
    assert await browser.run("document.querySelectorAll('img[src=x]').length") == 0
    server.close()


async def picture_dropped(browser):
    """A picture goes into the folder, is shown at its field and on the page."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    await drawn(browser)
    before = await browser.run("document.querySelector('.page img').dataset.key")
    await browser.choose("[data-key='logo'] .chooser", f"{samples}/tersulit/logo.svg")
    await browser.until("!document.querySelector('.thumbnail').hidden")
    await browser.until(f"document.querySelector('.page img').dataset.key !== {before!r}")
    assert os.path.exists(f"{server.folder}/logo.svg")
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    assert "  logo: logo.svg\n" in server.text("pontianak-2022.yaml")
    assert "# Menurut sumber" in server.text("pontianak-2022.yaml")
    server.close()


async def two_tabs(browser):
    """Whoever saves second is shown both, and nothing is lost."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    await fill(browser, "tempat", "Aula Kantor")
    path = f"{server.folder}/pontianak-2022.yaml"
    other = server.text("pontianak-2022.yaml").replace("kota: Pontianak", "kota: Singkawang")
    with open(path, "w") as file:
        file.write(other)
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('dialog[open] table')")
    shown = await browser.run("[...document.querySelectorAll('dialog tbody tr')].map(one => one.innerText)")
    assert shown == ["tempat\tAula Kantor\tHotel Borneo", "kota\tPontianak\tSingkawang"], shown
    await clean(browser)
    assert server.text("pontianak-2022.yaml") == other
    await browser.press("Pakai isian saya")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    text = server.text("pontianak-2022.yaml")
    assert "tempat: Aula Kantor\nkota: Pontianak\n" in text, text
    server.close()


async def kept_work(browser):
    """What was typed and not saved is there again when the page is."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    await fill(browser, "tempat", "Gedung Contoh")
    await settled(browser)
    await browser.run("window.dispatchEvent(new Event('pagehide')) ?? true")
    await edit(browser, server, "pontianak-2022.yaml")
    assert await browser.run("document.querySelector(\"[data-key='tempat'] textarea\").value") == "Hotel Borneo"
    await browser.press("Lanjutkan")
    assert await browser.run("document.querySelector(\"[data-key='tempat'] textarea\").value") == "Gedung Contoh"
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    assert "tempat: Gedung Contoh\n" in server.text("pontianak-2022.yaml")
    server.close()


async def server_back(browser):
    """The server is killed: what is typed stays, and the page goes on when it is back."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    await drawn(browser)
    port = int(server.address.rstrip("/").split(":")[-1])
    server.kill()
    await fill(browser, "tempat", "Gedung Contoh")
    await browser.until("document.querySelector('.summary').textContent.startsWith('Studio tidak menjawab')")
    server.start(port)
    await settled(browser)
    assert await browser.run("document.querySelector('.summary').textContent") == "Tidak ada galat."
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    assert "tempat: Gedung Contoh\n" in server.text("pontianak-2022.yaml")
    server.close()


async def keyboard_alone(browser):
    """Lists grow, move and shrink without a mouse, and the focus is where one goes on."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    name = "document.activeElement.ariaLabel ?? document.activeElement.textContent"
    for _ in range(80):
        await browser.keys(TAB)
        if await browser.run(name) == "Turunkan: Saksi 1":
            break
    else:
        raise AssertionError("the list is not reached")
    await browser.keys(ENTER)
    await settled(browser)
    values = "[...document.querySelectorAll(\"[data-key='saksi'] [data-key='jabatan'] textarea\")].map(one => one.value)"
    moved = await browser.run(values)
    assert moved[1] == "Perwakilan Pemerintah Kota Pontianak", moved
    assert await browser.run("document.activeElement.closest('.item').ariaLabel") == "Saksi 2"
    for _ in range(40):
        await browser.keys(TAB)
        if await browser.run(name) == "Tambah: saksi":
            break
    await browser.keys(ENTER)
    assert len(await browser.run(values)) == 4
    assert await browser.run("document.activeElement.closest('.item').ariaLabel") == "Saksi 4"
    await browser.chord(CONTROL, "s")
    await browser.until("document.querySelector('#state').textContent === 'Tersimpan'")
    saved = server.text("pontianak-2022.yaml")
    assert saved.endswith("saksi:\n  - jabatan: Perwakilan Kejaksaan Negeri Pontianak\n"
                          "  - jabatan: Perwakilan Pemerintah Kota Pontianak\n"
                          "  - jabatan: Perwakilan KPU Provinsi Kalimantan Barat\n"), saved
    server.close()


async def every_screen(browser):
    """From a telephone to a wide screen, at twice the size, in both languages: all is in reach."""
    server = Server(CHARTER)
    await edit(browser, server, "pontianak-2022.yaml")
    for width, height in [(360, 740), (683, 384), (1366, 768), (1920, 1080)]:
        await browser.size(width, height)
        await drawn(browser)
        wide = await browser.run("document.documentElement.scrollWidth")
        assert wide <= width, f"{wide} of {width}"
        await clean(browser)
    await browser.size(1366, 768)
    await browser.click("#language")
    await settled(browser)
    assert await browser.run("document.documentElement.lang") == "en"
    assert await browser.run("document.querySelector('.summary').textContent") == "Nothing is wrong."
    await browser.click("#language")
    await settled(browser)
    server.close()


async def every_sample(browser):
    """Whatever a record says, of any kind, the form holds: what is not changed is saved as it was."""
    paths = sorted(glob.glob(f"{samples}/*/*.yaml") + glob.glob(f"{samples}/*/*.json"))
    server = Server()
    for number, path in enumerate(paths):
        shutil.copy(path, f"{server.folder}/{number}-{os.path.basename(path)}")
    # A list that is a table of its own is shown as the name of its file.
    with open(f"{server.folder}/tabel.yaml", "w") as file:
        file.write("jenis: daftar-hadir\nsatker:\n  kode: 61.71\npeserta: hadir.csv\n")
    names = listed(server)
    kinds = set()
    await home(browser, server)
    for name in names:
        await browser.run(f"(location.hash = '#/rekaman/{name}', true)")
        await browser.until(f"document.querySelector('#title').textContent === '{name}'"
                            " && document.querySelector('main').getAttribute('aria-busy') === 'false'")
        differing = await browser.run(
            "await (async () => { const { pruned, differences } = await import('/s/model.js');"
            f" const {{ record, kind }} = await (await fetch('/api/rekaman/{name}')).json();"
            " const shown = await import('/s/main.js');"
            " return [kind, differences(pruned(shown.current().record), record)] })()")
        assert differing[1] == [], (name, differing[1])
        kinds.add(differing[0])
    assert len(kinds) > 15, kinds
    # A new one of every kind asks for what must be said, and breaks nowhere.
    for kind in sorted(kinds):
        await browser.run(f"(location.hash = '#/baru/{kind}', true)")
        await browser.until("document.querySelector('#title').textContent === 'baru'")
        await settled(browser)
        assert await browser.run("document.querySelectorAll('.faults .error').length") > 0, kind
    server.close()


def listed(server):
    """The records that the server lists."""
    with urllib.request.urlopen(f"{server.address}api/rekaman") as answer:
        return [one["name"] for one in json.load(answer)["records"] if one["kind"] not in (None, "bersama", "kegiatan")]


async def by_token(browser):
    """From the network only the whole address leads in; the token leaves the address at once."""
    server = Server(CHARTER, arguments=["--lan", "--host", "127.0.0.1"])
    address, token = server.address.split("#t=")
    await browser.open("about:blank")
    await browser.open(address)
    await browser.until("document.querySelector('[role=alert]')")
    assert "alamat lengkap" in await browser.run("document.querySelector('[role=alert]').textContent")
    await browser.open("about:blank")
    await browser.open(server.address)
    await browser.until("document.querySelector('tbody tr')")
    assert token not in await browser.run("location.href")
    await browser.run("(location.hash = '#/rekaman/pontianak-2022.yaml', true)")
    await browser.until("document.querySelector('.preview')")
    await drawn(browser)
    assert await browser.run("document.cookie") == ""
    # The browser tells of the page that was refused.
    browser.messages.clear()
    server.close()


async def other_eyes():
    """Dark, without motion; and what a screen reader calls things."""
    server = Server(f"{samples}/tersulit/tersulit.yaml", f"{samples}/tersulit/logo.svg")
    async with Browser(dark=True, reduced=True) as browser:
        await browser.size(1366, 768)
        await edit(browser, server, "tersulit.yaml")
        await drawn(browser)
        ground = await browser.run("getComputedStyle(document.documentElement).backgroundColor")
        assert ground == "rgb(23, 24, 26)", ground
        assert await browser.run("getComputedStyle(document.querySelector('.pages')).transitionDuration") == "0s"
        await clean(browser)
        for role, name in [("textbox", "Tanggal wajib"), ("group", "Penanda tangan wajib"), ("button", "Simpan"),
                           ("image", "Halaman 1 dari 2"), ("region", "Halaman"), ("form", "Isian"),
                           ("group", "Saksi 1")]:
            found = await browser.send("browsingContext.locateNodes", context=browser.context, locator={
                "type": "accessibility", "value": {"role": role, "name": name}})
            assert len(found["nodes"]) == 1, (role, name, len(found["nodes"]))
        assert browser.messages == [], browser.messages
    server.close()


async def main():
    async with Browser() as browser:
        await browser.size(1366, 768)
        for day in [whole_day, fault_mended, picture_dropped, two_tabs, kept_work, keyboard_alone, every_screen,
                    every_sample, by_token]:
            await day(browser)
            assert browser.messages == [], browser.messages
            print(f"{day.__name__}: ok", flush=True)
        # The browser itself tells of a server that does not answer.
        await server_back(browser)
        print("server_back: ok", flush=True)
    await other_eyes()
    print("other_eyes: ok", flush=True)


asyncio.run(main())
