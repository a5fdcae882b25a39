"""The picture of the README: a fault at its field, and the last page that was right.

pictures.py STUDIO SAMPLES FOLDER: the program that serves, the samples, where it goes."""

import asyncio
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from browser import Browser, settled

studio, samples, target = sys.argv[1:4]


async def drawn(browser):
    await settled(browser)
    await browser.until("[...document.querySelectorAll('.page img')].every(one => one.naturalWidth > 100)")


async def main():
    folder = tempfile.mkdtemp(prefix="piagam-studio-")
    shutil.copy(f"{samples}/pontianak-2022/pontianak-2022.yaml", folder)
    server = subprocess.Popen([studio, "studio", folder, "--port", "0"], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    address = server.stdout.readline().strip()
    async with Browser() as browser:
        await browser.size(1366, 768)
        await browser.open(f"{address}#/rekaman/pontianak-2022.yaml")
        await drawn(browser)
        await browser.run("(document.querySelector(\"[data-key='tanggal'] input\").select(), true)")
        await browser.keys("2022-03-08")
        await settled(browser)
        await browser.picture(f"{target}/studio.png")
    server.terminate()
    server.wait(20)
    shutil.rmtree(folder)


asyncio.run(main())
