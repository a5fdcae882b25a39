import Diagnostics

/// Help of `lke`.
extension Message {
  static func helpLKE() -> Message {
    Message(
      "help.lke", id: "Lembar Kerja Evaluasi: membuat lembar baru, menghitung nilainya.",
      en: "Evaluation sheets (LKE): make a new one, work out the scores.")
  }

  static func helpLKEExamples() -> Message {
    Message(
      "help.lke-examples",
      id: """
        Contoh:
          piagam lke new --satker 61.01 --tahun 2022 --output sambas.xlsx
          piagam lke nilai sambas.xlsx
        """,
      en: """
        Examples:
          piagam lke new --satker 61.01 --tahun 2022 --output sambas.xlsx
          piagam lke nilai sambas.xlsx
        """)
  }

  static func helpLKENew() -> Message {
    Message(
      "help.lke-new", id: "Membuat lembar evaluasi kosong untuk diisi.",
      en: "Makes an empty evaluation sheet to fill in.")
  }

  static func helpLKENewExamples() -> Message {
    Message(
      "help.lke-new-examples",
      id: """
        Buku kerja (XLSX) memuat pilihan jawaban dan menghitung nilainya sendiri. CSV
        dan YAML memuat butir yang sama. Berkas yang sudah ada tidak ditimpa.

        Contoh:
          piagam lke new --output lke.xlsx
          piagam lke new --skema 10/2019 --output lke.yaml
        """,
      en: """
        The workbook (XLSX) offers the answers and works out the scores by itself. CSV
        and YAML hold the same questions. A file that exists is not replaced.

        Examples:
          piagam lke new --output lke.xlsx
          piagam lke new --skema 10/2019 --output lke.yaml
        """)
  }

  static func helpLKENilai() -> Message {
    Message(
      "help.lke-nilai", id: "Menghitung nilai dari lembar yang sudah diisi.",
      en: "Works out the scores of filled sheets.")
  }

  static func helpLKENilaiExamples() -> Message {
    Message(
      "help.lke-nilai-examples",
      id: """
        Nilai dihitung tanpa pembulatan; yang belum dijawab didaftar dan tidak
        dihitung nol. Belum lengkap atau belum memenuhi syarat bukan galat.

        Contoh:
          piagam lke nilai sambas.xlsx
          piagam lke nilai sambas.xlsx --kolom TPI --target WBBM
          piagam lke nilai sambas.xlsx --kolom TPI --banding Mandiri
          piagam lke nilai lke/*.xlsx --json
        """,
      en: """
        Scores are worked out unrounded; what is unanswered is listed and never counts
        as zero. Not complete or not meeting the conditions is no error.

        Examples:
          piagam lke nilai sambas.xlsx
          piagam lke nilai sambas.xlsx --kolom TPI --target WBBM
          piagam lke nilai sambas.xlsx --kolom TPI --banding Mandiri
          piagam lke nilai lke/*.xlsx --json
        """)
  }

  static func helpLKEBukti() -> Message {
    Message(
      "help.lke-bukti", id: "Mendaftar bukti yang disebut lembar, dan yang belum ada.",
      en: "Lists the evidence that sheets name, and what is missing.")
  }

  static func helpLKEBuktiExamples() -> Message {
    Message(
      "help.lke-bukti-examples",
      id: """
        Isi kolom “Bukti” dipisahkan titik koma atau baris baru. Nama berkas dicari di
        folder LKE dan di bawahnya; tautan tidak dibuka. Jawaban tanpa bukti didaftar.
        Bukti yang belum ada bukan galat.

        Contoh:
          piagam lke bukti sambas.xlsx
          piagam lke bukti lke/*.xlsx -o bukti.xlsx
        """,
      en: """
        The column “Bukti” is separated by semicolons or line breaks. Names of files are
        looked for in the folder of the LKE and below; links are not opened. Answers
        without evidence are listed. Missing evidence is no error.

        Examples:
          piagam lke bukti sambas.xlsx
          piagam lke bukti lke/*.xlsx -o bukti.xlsx
        """)
  }

  static func helpLKEBuktiOutput() -> Message {
    Message(
      "help.lke-bukti-output", id: "Daftar semua lembar sebagai XLSX, bukan di terminal.",
      en: "The list of all sheets as XLSX, not on the terminal.")
  }

  static func helpSkema() -> Message {
    Message(
      "help.skema",
      id: "Peraturan yang dipakai menilai: 90/2021, 10/2019, 52/2014, atau berkas .skema.",
      en: "The regulation to score against: 90/2021, 10/2019, 52/2014 or a .skema file.")
  }

  static func helpSkemaValue() -> Message {
    Message("help.skema-value", id: "skema", en: "scheme")
  }

  static func helpLKEOutput() -> Message {
    Message(
      "help.lke-output", id: "Berkas yang dibuat: .xlsx, .csv, .yaml; .skema untuk skemanya.",
      en: "The file to make: .xlsx, .csv, .yaml; .skema for the scheme.")
  }

  static func helpSatker() -> Message {
    Message(
      "help.satker", id: "Kode wilayah kantor; namanya lalu terisi.",
      en: "The office's area code; its names are then filled in.")
  }

  static func helpTahun() -> Message {
    Message("help.tahun", id: "Tahun yang dinilai.", en: "The year that is evaluated.")
  }

  static func helpTarget() -> Message {
    Message(
      "help.target", id: "Predikat yang dituju.", en: "The predikat that is aimed at.")
  }

  static func helpTargetValue() -> Message {
    Message("help.target-value", id: "WBK|WBBM", en: "WBK|WBBM")
  }

  static func helpKolom() -> Message {
    Message(
      "help.kolom",
      id: "Kolom yang dinilai; semula kolom terakhir yang lengkap.",
      en: "The column to score; by default the last that is complete.")
  }

  static func helpBanding() -> Message {
    Message(
      "help.banding",
      id: "Kolom pembanding: selisih nilainya, dan butir yang dijawab berbeda.",
      en: "A column to compare with: the differences, and what is answered differently.")
  }

  static func helpKolomValue() -> Message {
    Message(
      "help.kolom-value", id: "Mandiri|Provinsi|TPI|TPN", en: "Mandiri|Provinsi|TPI|TPN")
  }

  static func helpLKEFiles() -> Message {
    Message(
      "help.lke-files", id: "Lembar evaluasi (XLSX, ODS, CSV, YAML, atau JSON).",
      en: "Evaluation sheets (XLSX, ODS, CSV, YAML or JSON).")
  }

  static func helpLKEImport() -> Message {
    Message(
      "help.lke-import", id: "Menulis jawaban dari satu formulir ke formulir lain.",
      en: "Writes the answers of one form as another.")
  }

  static func helpLKEImportExamples() -> Message {
    Message(
      "help.lke-import-examples",
      id: """
        Membaca LKE Piagam, buku kerja Kementerian PANRB (lembar “LKE ZI” dan “Jawaban”),
        JSON dan CSV menurut soal_id. Akhiran hasilnya menentukan bentuknya: .xlsx, .csv,
        dan .yaml untuk LKE Piagam, .json untuk JSON kementerian, .soal.csv untuk CSV
        menurut soal_id. Yang tidak dapat ditempatkan disebutkan.

        Contoh:
          piagam lke import lke-zi.xlsx --satker 61.01 --tahun 2022 -o lke.xlsx
          piagam lke import lke.xlsx -o lke.json
        """,
      en: """
        Reads an LKE of Piagam, the ministry's workbooks (sheets “LKE ZI” and “Jawaban”),
        JSON and CSV by soal_id. The ending of the result says what it is: .xlsx, .csv and
        .yaml for an LKE of Piagam, .json for the ministry's JSON, .soal.csv for CSV by
        soal_id. What cannot be placed is told.

        Examples:
          piagam lke import lke-zi.xlsx --satker 61.01 --tahun 2022 -o lke.xlsx
          piagam lke import lke.xlsx -o lke.json
        """)
  }

  static func helpLKEImported() -> Message {
    Message(
      "help.lke-imported", id: "Berkas jawaban yang dibaca.", en: "The file of answers to read.")
  }

  static func helpLKEImportOutput() -> Message {
    Message(
      "help.lke-import-output", id: "Berkas hasil: .xlsx, .csv, .yaml, .json, atau .soal.csv.",
      en: "The file to write: .xlsx, .csv, .yaml, .json or .soal.csv.")
  }
}
