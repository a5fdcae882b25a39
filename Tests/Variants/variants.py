#!/usr/bin/env python3
"""Draws 35 charters that try a design: variants.py PIAGAM FOLDER [DESIGN-PAPER ...]

Each is drawn in every design and paper named, such as klasik-A4-landscape, and all stand as small
pictures on one page, FOLDER/index.html. What is refused is told there in the tool's words."""
import concurrent.futures
import html
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHORT = {"jabatan": "Ketua Komisi Pemilihan Umum", "instansi": "Kota Pontianak", "nama": "Deni Contoh"}
LONG = {
    "jabatan": "Ketua Komisi Pemilihan Umum",
    "instansi": "Kabupaten Penukal Abab Lematang Ilir",
    "nama": "Dr. Hj. Ratu Ayu Kusumaningrat Contoh, S.H., M.H.",
}
ABOVE = {"jabatan": "Ketua KPU Provinsi Sumatera Selatan", "nama": "Ahmad Contoh, S.IP."}
WITNESSES = [
    {"jabatan": "Wakil Wali Kota Pontianak", "nama": "Bahasan Contoh, S.H."},
    {"jabatan": "Kepala Kepolisian Resor Kota Pontianak", "nama": "Adhe Contoh, S.I.K., M.H.",
     "pangkat": "Komisaris Besar Polisi", "nrp": "71020345"},
    {"jabatan": "Kepala Kejaksaan Negeri Pontianak"},
    {"jabatan": "Ketua Bawaslu Kota Pontianak", "nama": "Ridwan Contoh"},
    {"jabatan": "Kepala Badan Kesatuan Bangsa dan Politik", "mewakili": "Sekretaris Daerah",
     "nama": "Siti Nur'aini Contoh, S.Pd.I.", "nip": "19840213 200912 2 001",
     "pangkat": "Pembina Tingkat I (IV/b)"},
    {"jabatan": "Kepala Perwakilan Ombudsman Republik Indonesia Provinsi Kalimantan Barat"},
    {"jabatan": "Ketua Forum Kerukunan Umat Beragama", "nama": "I Gusti Ayu Contoh"},
    {"jabatan": "Komandan Komando Distrik Militer 1207", "status": "Plt.",
     "nama": "Prof. Dr. Ir. H. Raden Mas Abdurrahman Wirakusumah Contoh, M.Sc., Ph.D."},
]
PROMISES = [
    "menolak korupsi, kolusi, nepotisme, dan gratifikasi;",
    "menjadikan pimpinan teladan perubahan pola pikir dan budaya kerja;",
    "menyederhanakan proses bisnis secara elektronik;",
    "mengelola sumber daya manusia aparatur menurut kompetensi;",
    "mempertanggungjawabkan kinerja dan anggaran tepat waktu;",
    "mengendalikan benturan kepentingan;",
    "melayani pemilih, peserta pemilu, dan penyandang disabilitas; dan",
    "mengevaluasi Zona Integritas secara berkala.",
]
BASIS = [{
    "jenis": "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "nomor": 90, "tahun": 2021,
    "tentang": "Pembangunan dan Evaluasi Zona Integritas Menuju Wilayah Bebas dari Korupsi dan "
               "Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah"}]
LETTER = {"jenis": "Surat Ketua Komisi Pemilihan Umum", "nomor": "12/PW.01-SD/2022",
          "tanggal": "2022-02-08", "tentang": "pencanangan Zona Integritas"}
CERTIFIER = {"jabatan": "Kepala Subbagian Hukum", "nama": "Rina Contoh, S.H.",
             "nip": "19840213 200912 2 001"}


def people(count):
    return [dict(WITNESSES[i % 8], **({"jabatan": f"{WITNESSES[i % 8]['jabatan']} {i // 8 + 1}"}
                                      if i >= 8 else {})) for i in range(count)]


def record(witnesses=0, promises=0, **more):
    made = {"satker": {"kode": "61.71"}, "tanggal": "2022-03-09", "kota": "Pontianak",
            "predikat_dituju": ["WBK", "WBBM"], "penanda_tangan": SHORT}
    if witnesses:
        made["saksi"] = people(witnesses)
    if promises:
        made["komitmen"] = PROMISES[:promises - 1] + PROMISES[-1:]
    logo = more.pop("logo", None)
    kode = more.pop("kode", None)
    made.update(more)
    if kode:
        made["satker"] = {"kode": kode}
    if logo:
        made["satker"]["logo"] = logo
    return made


HARD = dict(kode="16.12", kota="Talang Ubi", penanda_tangan=LONG, dasar=BASIS,
            nomor="107/PW.01/1612/2024",
            tempat="Gedung Serbaguna Pemerintah Kabupaten Penukal Abab Lematang Ilir")
COPY = dict(bentuk="salinan", pengesah=CERTIFIER)
VARIANTS = {
    **{f"{count:02} saksi": record(count, dasar=BASIS) for count in range(9)},
    **{f"{count} saksi": record(count, dasar=BASIS) for count in (9, 12, 13, 17, 24)},
    **{f"{count} saksi, mengetahui": record(count, mengetahui=ABOVE) for count in range(7)},
    "hanya WBK": record(2, predikat_dituju=["WBK"]),
    "tanpa dasar": record(3, 3),
    "4 komitmen": record(3, 4, dasar=BASIS),
    "8 komitmen": record(0, 8, dasar=BASIS),
    "8 komitmen, 3 saksi": record(3, 8, dasar=BASIS),
    "nama panjang": record(3, **HARD),
    "tersulit": record(8, 8, mengetahui=ABOVE, meterai=True, **HARD),
    "tersulit, 24 saksi": record(24, 8, mengetahui=ABOVE, meterai=True, **HARD),
    "meterai": record(1, meterai=True, dasar=BASIS),
    "salinan": record(2, dasar=BASIS, **COPY),
    "salinan, 3 saksi, mengetahui": record(3, mengetahui=ABOVE, **COPY),
    "salinan, 6 saksi, mengetahui": record(6, mengetahui=ABOVE, **COPY),
    "dua dasar, nomor": record(4, dasar=BASIS + [LETTER], nomor="13/PW.01/6171/2022"),
    "logo lebar": record(3, logo="lebar.svg"),
    "logo tinggi": record(3, logo="tinggi.svg"),
}
assert len(VARIANTS) >= 35
LOGO = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}"><rect width="{0}" '
        'height="{1}" fill="#12385b"/><circle cx="{2}" cy="{3}" r="18" fill="#eadfc3"/></svg>')


def draw(piagam, folder, name, made, look):
    """The pictures of the pages, or what the tool says."""
    design, _, paper = look.partition("-")
    stem = name.replace(",", "").replace(" ", "-") + "-" + look
    path = folder / "records" / f"{name}.json".replace(",", "").replace(" ", "-")
    path.write_text(json.dumps(made, ensure_ascii=False))
    for old in folder.glob(f"{stem}*.png"):
        old.unlink()
    arguments = ["render", path, "--design", design, "--output", folder / f"{stem}.pdf", "--quiet",
                 "--proof", folder / f"{stem}.png", "--dpi", "72"]
    run = subprocess.run([piagam, *arguments] + (["--paper", paper] if paper else []), text=True,
                         capture_output=True, cwd=ROOT, check=False)
    pages = sorted(folder.glob(f"{stem}.png")) + sorted(folder.glob(f"{stem}-[0-9].png"))
    return (name, look, [page.name for page in pages], run.stderr if run.returncode else "")


def main(piagam, folder, *looks):
    """Draws all and writes the page."""
    folder = pathlib.Path(folder).resolve()
    (folder / "records").mkdir(parents=True, exist_ok=True)
    (folder / "records/lebar.svg").write_text(LOGO.format(160, 40, 80, 20))
    (folder / "records/tinggi.svg").write_text(LOGO.format(40, 80, 20, 40))
    piagam = str(pathlib.Path(piagam).resolve())
    looks = looks or ("klasik-A4-landscape", "klasik-A4-portrait", "resmi-A4-portrait",
                      "resmi-A4-landscape")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        drawn = [pool.submit(draw, piagam, folder, name, made, look)
                 for look in looks for name, made in VARIANTS.items()]
    page = ["<!doctype html><meta charset=utf-8><title>Variants</title><style>figure{display:"
            "inline-block;margin:6px;vertical-align:top;max-width:420px}img{max-width:400px;"
            "box-shadow:0 0 4px #999;margin:2px}</style>"]
    for name, look, pictures, refusal in (one.result() for one in drawn):
        pictures = "".join(f'<img src="{picture}" alt="">' for picture in pictures)
        page.append(f"<figure><figcaption>{name} ({look})</figcaption>{pictures}"
                    f"<pre>{html.escape(refusal)}</pre></figure>")
        if refusal:
            print(f"{name} ({look}): {refusal}", file=sys.stderr)
    (folder / "index.html").write_text("".join(page))
    print(folder / "index.html")


if __name__ == "__main__":
    main(*sys.argv[1:])
