import Diagnostics

/// Help and words of `register`.
extension Message {
  static func helpRegister() -> Message {
    Message(
      "help.register", id: "Register satker: membuat register baru, atau peta kolomnya.",
      en: "Registers of offices: make a new one, or a map of its columns.")
  }

  static func helpRegisterExamples() -> Message {
    Message(
      "help.register-examples",
      id: """
        Contoh:
          piagam register new --provinsi 61 --output register.xlsx
          piagam check register.xlsx
          piagam render register.xlsx --template rekap-provinsi
        """,
      en: """
        Examples:
          piagam register new --provinsi 61 --output register.xlsx
          piagam check register.xlsx
          piagam render register.xlsx --template rekap-provinsi
        """)
  }

  static func helpRegisterNew() -> Message {
    Message(
      "help.register-new", id: "Membuat register kosong untuk diisi.",
      en: "Makes an empty register to fill in.")
  }

  static func helpRegisterNewExamples() -> Message {
    Message(
      "help.register-new-examples",
      id: """
        Setiap satker mendapat satu baris menurut kodenya. Buku kerja (XLSX) memuat
        lembar “Register” dan “Rekap”; CSV memuat register saja. Berkas yang sudah ada
        tidak ditimpa.

        Contoh:
          piagam register new --provinsi 61 --output register.xlsx
          piagam register new --nasional --output register.csv
        """,
      en: """
        Every office gets a row by its code. The workbook (XLSX) has the sheets
        “Register” and “Rekap”; CSV has the register only. A file that exists is not
        replaced.

        Examples:
          piagam register new --provinsi 61 --output register.xlsx
          piagam register new --nasional --output register.csv
        """)
  }

  static func helpProvinsi() -> Message {
    Message(
      "help.provinsi", id: "Kode provinsi dua angka, misalnya 61.",
      en: "The code of the province, two digits such as 61.")
  }

  static func helpNasional() -> Message {
    Message(
      "help.nasional", id: "Semua 552 satker di daerah.", en: "All 552 offices of the regions.")
  }

  static func helpRegisterOutput() -> Message {
    Message(
      "help.register-output", id: "Berkas yang dibuat, .xlsx atau .csv.",
      en: "The file to make, .xlsx or .csv.")
  }

  static func commandsRegisterScope() -> Message {
    Message(
      "commands.register-scope", id: "pilih satu dari dua: --provinsi atau --nasional",
      en: "choose one of the two: --provinsi or --nasional")
  }

  static func commandsFillInRegister(_ path: String) -> Message {
    Message(
      "commands.fill-in-register",
      id: "Isi \(path), lalu jalankan: piagam check \(path)",
      en: "Fill in \(path), then run: piagam check \(path)")
  }
}

/// Help and words of `register map`.
extension Message {
  static func helpRegisterMap() -> Message {
    Message(
      "help.register-map", id: "Menulis peta kolom register, untuk diperbaiki.",
      en: "Writes a map of a register's columns, to correct.")
  }

  static func helpRegisterMapExamples() -> Message {
    Message(
      "help.register-map-examples",
      id: """
        Contoh:
          piagam register map register.xlsx --output peta.yaml
          piagam check register.xlsx --map peta.yaml
        """,
      en: """
        Examples:
          piagam register map register.xlsx --output map.yaml
          piagam check register.xlsx --map map.yaml
        """)
  }

  static func helpRegisterFile() -> Message {
    Message(
      "help.register-file", id: "Register (XLSX atau CSV).", en: "The register (XLSX or CSV).")
  }

  static func commandsCorrectMap(_ path: String, _ register: String) -> Message {
    Message(
      "commands.correct-map",
      id: "Perbaiki \(path), lalu jalankan: piagam check \(register) --map \(path)",
      en: "Correct \(path), then run: piagam check \(register) --map \(path)")
  }
}

/// Help and words of `wilayah`.
extension Message {
  static func helpWilayah() -> Message {
    Message(
      "help.wilayah", id: "Mencari kode dan nama satker; kode lama juga dikenal.",
      en: "Finds codes and names of offices; old codes are known too.")
  }

  static func helpWilayahExamples() -> Message {
    Message(
      "help.wilayah-examples",
      id: "Contoh:\n  piagam wilayah sambas\n  piagam wilayah 61\n  piagam wilayah 91.01",
      en: "Examples:\n  piagam wilayah sambas\n  piagam wilayah 61\n  piagam wilayah 91.01")
  }

  static func helpWilayahWords() -> Message {
    Message(
      "help.wilayah-words", id: "Kata dari namanya, atau awal kodenya; semua jika tidak ada.",
      en: "Words of the name, or the beginning of the code; all without any.")
  }

  static func helpKlasifikasi() -> Message {
    Message(
      "help.klasifikasi", id: "Mencari kode klasifikasi surat KPU, untuk nomor dokumen.",
      en: "Finds the codes by which KPU classifies letters, for numbers of documents.")
  }

  static func helpKlasifikasiExamples() -> Message {
    Message(
      "help.klasifikasi-examples",
      id: "Contoh:\n  piagam klasifikasi pakta integritas\n  piagam klasifikasi PW.02",
      en: "Examples:\n  piagam klasifikasi pakta integritas\n  piagam klasifikasi PW.02")
  }

  static func helpKlasifikasiWords() -> Message {
    Message(
      "help.klasifikasi-words", id: "Kata dari uraiannya, atau awal kodenya; semua jika tidak ada.",
      en: "Words of its name, or the beginning of the code; all without any.")
  }

  static func commandsNoKlasifikasi(_ typed: String) -> Message {
    Message(
      "commands.no-klasifikasi", id: "tidak ada klasifikasi “\(typed)”",
      en: "there is no class “\(typed)”")
  }

  static func commandsNoKlasifikasiHint() -> Message {
    Message(
      "commands.no-klasifikasi-hint", id: "pakai satu kata, misalnya: piagam klasifikasi laporan",
      en: "use one word of it, such as: piagam klasifikasi laporan")
  }

  static func commandsOldKode(_ kode: String, until year: Int) -> Message {
    Message(
      "commands.old-kode", id: "(sampai \(year): \(kode))", en: "(until \(year): \(kode))")
  }
}
