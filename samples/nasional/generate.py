#!/usr/bin/env python3
"""Writes register.csv beside this file: all offices with invented figures.

    python3 samples/nasional/generate.py [--check]

Nothing but the seed below and the list of areas decides what is written, so
that the same script always writes the same bytes. With --check nothing is
written; the exit code says whether the file is what the script would write.
"""

import csv
import io
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
AREAS = HERE.parent.parent / "Sources" / "Records" / "Data" / "wilayah.csv"
OUTPUT = HERE / "register.csv"
SEED = 2022

# Points of the six areas (PermenPANRB 90/2021), in hundredths.
WEIGHTS = [800, 700, 1000, 1000, 1500, 1000]
GIVEN = [
    "Siti", "Ahmad", "Maria", "Yohanes", "Nur", "Budi", "Dewi", "Rahman", "Kadek", "Lina",
    "Petrus", "Fatimah", "Andi", "Rina", "Yusuf", "Marlina",
]
HEADINGS = [
    "Kode", "Satker", "Status", "Tanggal", "Tempat", "Penanda tangan", "Jabatan", "Sudah WBK",
    "Manajemen Perubahan", "Tatalaksana", "Manajemen SDM", "Akuntabilitas", "Pengawasan",
    "Pelayanan Publik", "IPAK", "Capaian kinerja", "IPKP", "Keterangan",
]


class Random:
    """The 64-bit generator SplitMix64 (Steele, Lea and Flood 2014)."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def below(self, limit):
        return self.next() % limit

    def between(self, low, high):
        return low + self.below(high - low + 1)


def decimal(hundredths):
    """12345 → "123,45"."""
    return f"{hundredths // 100},{hundredths % 100:02}"


def area(random, weight, level):
    """Points of an area: the office's own level, more or less a tenth, in steps of 0,05."""
    share = min(100, max(30, level + random.between(-10, 10)))
    return min(weight, weight * share // 100 // 5 * 5)


def figures(random, level):
    areas = [area(random, weight, level) for weight in WEIGHTS]
    # Indexes of 0 to 4 whose points have two decimals: steps of 0,08 (0,35 points).
    ipak = min(400, 400 - 8 * random.between(0, 9 + (90 - min(90, level)) // 3))
    ipkp = min(400, 400 - 8 * random.between(0, 11 + (90 - min(90, level)) // 3))
    capaian = "AABBBBCCCDE"[min(10, random.below(5) + (95 - min(95, level)) // 6)]
    return [decimal(value) for value in areas] + [decimal(ipak), capaian, decimal(ipkp)]


def office(code, name):
    """Aceh has Komisi Independen Pemilihan in place of KPU; its own is KIP Aceh."""
    if code == "11":
        return "KIP Aceh"
    return f"{'KIP' if code.startswith('11') else 'KPU'} {name}"


def row(random, code, name, level):
    declared = random.below(100) < 92
    date = f"{random.between(1, 28):02}-{random.between(1, 9):02}-2022" if declared else ""
    if declared and random.below(100) < 6:
        date = ""
    signer = f"{GIVEN[random.below(len(GIVEN))]} Contoh" if declared else ""
    scored = declared and random.below(100) < 90
    values = figures(random, level + random.between(-9, 9)) if scored else [""] * 9
    note = ""
    if scored and random.below(100) < 3:
        values[random.below(9)] = ""
        note = "LKE belum lengkap"
    return [
        code, name, "sudah" if declared else "belum", date,
        f"Kantor {office(code, name)}" if declared else "", signer, "Ketua" if declared else "",
        "ya" if scored and random.below(100) < 7 else "tidak", *values, note,
    ]


def register():
    random = Random(SEED)
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(HEADINGS)
    level = 0
    for office in csv.DictReader(AREAS.read_text(encoding="utf-8").splitlines()):
        name = office["name"].replace("Kep. ", "Kepulauan ")
        if office["level"] == "provinsi":
            name = f"Provinsi {name}"
            level = random.between(62, 93)
        table.writerow(row(random, office["code"], name, level))
    return out.getvalue().encode("utf-8")


def main():
    if "--check" in sys.argv[1:]:
        sys.exit(0 if OUTPUT.read_bytes() == register() else 1)
    OUTPUT.write_bytes(register())


if __name__ == "__main__":
    main()
