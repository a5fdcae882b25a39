import Diagnostics

/// Help and words of `register`.
extension Message {
  static func helpRegister() -> Message {
    Message(
      "help.register", id: "Register satker: membuat register baru.",
      en: "Registers of offices: make a new one.")
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
