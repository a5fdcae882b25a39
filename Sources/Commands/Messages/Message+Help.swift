import Diagnostics

/// Help of the commands.
extension Message {
  static func helpTool() -> Message {
    Message(
      "help.tool",
      id:
        "Dari deklarasi, LKE, dan register menjadi dokumen Zona Integritas yang siap dicetak.",
      en: "From declarations, LKE and registers to Zona Integritas documents ready for print.")
  }

  static func helpToolExamples() -> Message {
    Message(
      "help.tool-examples",
      id: """
        Contoh:
          piagam new --kode 61.01 --output sambas.yaml
          piagam check sambas.yaml
          piagam render sambas.yaml --design klasik
          piagam lke new --satker 61.01 --tahun 2022 --output lke.xlsx
          piagam register new --provinsi 61 --output register.xlsx

        Kode keluar: 0 berhasil; 2 perintah salah; 3 rekaman; 4 templat;
        5 isi tidak muat; 6 fon; 7 gambar; 8 berkas; 70 Piagam sendiri.

        Pelengkap perintah: piagam --generate-completion-script bash
        """,
      en: """
        Examples:
          piagam new --kode 61.01 --output sambas.yaml
          piagam check sambas.yaml
          piagam render sambas.yaml --design klasik
          piagam lke new --satker 61.01 --tahun 2022 --output lke.xlsx
          piagam register new --provinsi 61 --output register.xlsx

        Exit codes: 0 success; 2 wrong command line; 3 record; 4 template;
        5 does not fit; 6 font; 7 picture; 8 file; 70 Piagam itself.

        Shell completion: piagam --generate-completion-script bash
        """)
  }

  static func helpRender() -> Message {
    Message(
      "help.render", id: "Membuat PDF dari deklarasi, LKE, atau register.",
      en: "Makes PDF files from declarations, LKE or registers.")
  }

  static func helpRenderExamples() -> Message {
    Message(
      "help.render-examples",
      id: """
        Tanpa --output, sambas.yaml menjadi sambas.pdf di folder ini. Semua berkas
        satu rekaman jadi bersama, atau tidak satu pun; yang lama lalu diganti.
        Rekaman yang ditolak tidak menghalangi rekaman lain.

        Contoh:
          piagam render sambas.yaml
          piagam render sambas.yaml --design resmi --paper F4-portrait --form salinan
          piagam render deklarasi/*.yaml --output piagam/
          piagam render sambas.yaml --proof sambas.png --dpi 150
          piagam render sambas.yaml --dump frames
          piagam render lke.xlsx --template rapor
          piagam render register.xlsx --paper F4
        """,
      en: """
        Without --output, sambas.yaml becomes sambas.pdf in this folder. All files
        of one record are made together or not at all; then old ones are replaced.
        A record that is refused does not stop the others.

        Examples:
          piagam render sambas.yaml
          piagam render sambas.yaml --design resmi --paper F4-portrait --form salinan
          piagam render declarations/*.yaml --output charters/
          piagam render sambas.yaml --proof sambas.png --dpi 150
          piagam render sambas.yaml --dump frames
          piagam render lke.xlsx --template rapor
          piagam render register.xlsx --paper F4
        """)
  }

  static func helpNew() -> Message {
    Message(
      "help.new", id: "Menulis berkas deklarasi baru yang tinggal diisi.",
      en: "Writes a new declaration file to fill in.")
  }

  static func helpNewExamples() -> Message {
    Message(
      "help.new-examples",
      id: """
        Contoh:
          piagam new > deklarasi.yaml
          piagam new --kode 61.01 --output sambas.yaml
        """,
      en: """
        Examples:
          piagam new > declaration.yaml
          piagam new --kode 61.01 --output sambas.yaml
        """)
  }

  static func helpCheck() -> Message {
    Message(
      "help.check", id: "Memeriksa deklarasi, LKE, register, atau rekap; tidak menulis apa pun.",
      en: "Checks declarations, LKE, registers or recaps; writes nothing.")
  }

  static func helpCheckExamples() -> Message {
    Message(
      "help.check-examples",
      id: """
        Semua kesalahan semua berkas dilaporkan sekaligus, termasuk isi yang
        tidak muat.

        Contoh:
          piagam check sambas.yaml pontianak.yaml
          piagam check --design resmi --paper F4 sambas.yaml
          piagam check lke.xlsx register.xlsx
        """,
      en: """
        All faults of all files are told at once, also what does not fit.

        Examples:
          piagam check sambas.yaml pontianak.yaml
          piagam check --design resmi --paper F4 sambas.yaml
          piagam check lke.xlsx register.xlsx
        """)
  }

  static func helpTemplatesCommand() -> Message {
    Message(
      "help.templates-command", id: "Menampilkan atau memeriksa templat.",
      en: "Lists or checks templates.")
  }

  static func helpTemplatesExamples() -> Message {
    Message(
      "help.templates-examples",
      id: "Contoh:\n  piagam templates\n  piagam templates check Templates/piagam-pencanangan",
      en: "Examples:\n  piagam templates\n  piagam templates check Templates/piagam-pencanangan")
  }

  static func helpTemplatesList() -> Message {
    Message(
      "help.templates-list", id: "Menampilkan templat, rancangan, dan kertasnya.",
      en: "Lists templates, their designs and papers.")
  }

  static func helpTemplatesNew() -> Message {
    Message(
      "help.templates-new", id: "Menulis jenis dokumen baru yang kecil, untuk diubah.",
      en: "Writes a small new kind of document, to be changed.")
  }

  static func helpTemplatesFields() -> Message {
    Message(
      "help.templates-fields", id: "Menerangkan semua isian rekaman suatu jenis, sebagai Markdown.",
      en: "Tells all that records of a kind say, as Markdown.")
  }

  static func helpTemplatesFieldsExamples() -> Message {
    Message(
      "help.templates-fields-examples",
      id: "Contoh:\n  piagam templates fields pakta-integritas\n"
        + "  piagam templates fields pencanangan --json",
      en: "Examples:\n  piagam templates fields pakta-integritas\n"
        + "  piagam templates fields pencanangan --json")
  }

  static func helpTemplatesCheck() -> Message {
    Message(
      "help.templates-check", id: "Memeriksa templat di sebuah folder.",
      en: "Checks the template in a folder.")
  }

  static func helpFontsCommand() -> Message {
    Message(
      "help.fonts-command", id: "Menampilkan fon bawaan dan mencocokkan sidiknya.",
      en: "Lists the bundled fonts and checks their digests.")
  }

  static func helpFontsExamples() -> Message {
    Message(
      "help.fonts-examples",
      id: "Fon lain dari komputer ini tidak pernah dipakai.\n\nContoh:\n  piagam fonts",
      en: "No other font of this computer is ever used.\n\nExample:\n  piagam fonts")
  }
}
