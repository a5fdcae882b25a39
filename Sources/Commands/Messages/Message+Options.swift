import Diagnostics

/// Help of the options, and what their values are called.
extension Message {
  private static func help(_ key: String, id indonesian: String, en english: String) -> Message {
    Message("help.option-\(key)", id: indonesian, en: english)
  }

  static func helpRecords() -> Message {
    help(
      "records",
      id: "Deklarasi, LKE, atau register (YAML, JSON, XLSX, ODS, CSV); - dari masukan standar.",
      en: "Declarations, LKE or registers (YAML, JSON, XLSX, ODS, CSV); - for standard input.")
  }

  static func helpRecordsOrFolders() -> Message {
    help(
      "records-or-folders",
      id: "Deklarasi, LKE, atau register (YAML, JSON, XLSX, ODS, CSV), atau folder; "
        + "- dari masukan standar.",
      en: "Declarations, LKE or registers (YAML, JSON, XLSX, ODS, CSV), or folders; "
        + "- for standard input.")
  }

  static func helpDocumentsOrFolders() -> Message {
    help(
      "documents-or-folders", id: "PDF buatan Piagam, atau folder; - dari masukan standar.",
      en: "PDF files of Piagam, or folders; - for standard input.")
  }

  static func helpDocument() -> Message {
    help(
      "document", id: "PDF buatan Piagam; - dari masukan standar.",
      en: "A PDF of Piagam; - for standard input.")
  }

  static func helpExtractOutput() -> Message {
    help(
      "extract-output", id: "Foldernya; semula bernama seperti PDF-nya.",
      en: "The folder; unless said, it is named after the PDF.")
  }

  static func helpTemplate() -> Message {
    help(
      "template", id: "Templat yang dipakai; semula yang baku untuk jenis rekamannya.",
      en: "The template to use; the standard one for the record's kind by default.")
  }

  static func helpDesign() -> Message {
    help(
      "design", id: "Rancangan templat itu; semula yang disebut rekaman, atau yang pertama.",
      en: "A design of the template; by default the record's, or the first.")
  }

  static func helpPaper() -> Message {
    help(
      "paper", id: "Kertas, boleh dengan arahnya; semula yang disebut rekaman, atau yang pertama.",
      en: "The paper, with its direction if you like; by default the record's, or the first.")
  }

  static func helpCrop() -> Message {
    help(
      "crop",
      id: "Untuk percetakan: halaman di tengah lembar yang lebih besar, dengan tanda potong dan "
        + "lebihan 3 mm.",
      en: "For print shops: the page in the middle of a larger sheet, with crop marks and 3 mm of "
        + "bleed.")
  }

  static func helpForm() -> Message {
    help(
      "form", id: "Bentuk dokumen, sebagai ganti bentuk di dalam berkas.",
      en: "The form of the document, in place of the one in the file.")
  }

  static func helpStandard() -> Message {
    help(
      "standard",
      id: "Standar berkas PDF: a-3a (PDF/A-3a dan PDF/UA-1, dengan rekaman di dalamnya; baku), "
        + "a-2b (PDF/A-2b, tanpa rekaman), atau plain (tanpa pernyataan).",
      en: "The standard of the PDF file: a-3a (PDF/A-3a and PDF/UA-1, with the record inside; the "
        + "default), a-2b (PDF/A-2b, without the record) or plain (no claim).")
  }

  static func helpSheet() -> Message {
    help(
      "sheet", id: "Lembar register; semula “Register”, atau yang tampak seperti register.",
      en: "The sheet of the register; “Register”, or what looks like one, by default.")
  }

  static func helpMap() -> Message {
    help(
      "map", id: "Peta kolom register, dari “piagam register map”.",
      en: "The map of the register's columns, from “piagam register map”.")
  }

  static func helpNumbers() -> Message {
    help(
      "numbers",
      id:
        "Register nomor (CSV), yang mengisi {urut} dan mencatat nomor yang diketik; yang belum ada "
        + "dibuat.",
      en: "The register of numbers (CSV), which fills in {urut} and keeps numbers that are typed; "
        + "made where there is none.")
  }

  static func helpReturn() -> Message {
    help(
      "return",
      id: "Folder untuk daftar perbaikan: satu XLSX setiap satker, siap dikirim kembali.",
      en: "A folder for lists of faults: an XLSX for each office, ready to be sent back.")
  }

  static func helpWorkbook() -> Message {
    help(
      "workbook", id: "Angka rekap sebagai XLSX, atau folder untuknya.",
      en: "The figures of a recap as XLSX, or a folder for it.")
  }

  static func helpLKEBermasalah() -> Message {
    help(
      "lke-bermasalah",
      id: "Jika ada LKE yang tidak dapat dipakai: tolak rekapnya, atau catat berkasnya di sana.",
      en: "When an LKE cannot be used: refuse the recap (tolak), or list the file in it (catat).")
  }

  static func helpOutput() -> Message {
    help(
      "output",
      id: "Berkas PDF, atau folder (diakhiri “/”), dengan nama menurut rekaman dan bentuk; "
        + "- ke keluaran standar.",
      en: "The PDF file, or a folder (ending in “/”) with names after record and form; "
        + "- for standard output."
    )
  }

  static func helpProof() -> Message {
    help(
      "proof", id: "Gambar PNG setiap halaman untuk dilihat: a.png, a-2.png, …",
      en: "A PNG picture of every page to look at: a.png, a-2.png, …")
  }

  static func helpDPI() -> Message {
    help(
      "dpi", id: "Titik per inci gambar itu, 36 sampai 600.",
      en: "Dots an inch of that picture, 36 to 600.")
  }

  static func helpDump() -> Message {
    help(
      "dump", id: "Tampilkan isi halaman sebagai teks; PDF hanya dibuat jika ada --output.",
      en: "Show the pages as text; a PDF is then made only with --output.")
  }

  static func helpTemplatesNewFolder() -> Message {
    help(
      "templates-new-folder", id: "Folder yang dibuat; namanya menjadi nama jenisnya.",
      en: "The folder to make; its name is that of the kind.")
  }

  static func helpTemplatesFieldsKind() -> Message {
    help(
      "templates-fields-kind", id: "Jenis rekaman, atau templat yang mencetaknya.",
      en: "A kind of record, or the template that prints it.")
  }

  static func helpBatchTemplate() -> Message {
    help(
      "batch-template", id: "Jenis dokumen yang dibuat dari setiap baris tabel; semula register.",
      en: "The kind of document that each row of a table makes; else tables are registers.")
  }

  static func helpNewTemplate() -> Message {
    help(
      "new-template", id: "Jenis dokumen; semula pencanangan.",
      en: "The kind of document; else a declaration.")
  }

  static func helpKode() -> Message {
    help(
      "kode", id: "Kode wilayah Kemendagri; nama kantor lalu terisi.",
      en: "Area code of the Ministry of Home Affairs; fills in the names.")
  }

  static func helpNewOutput() -> Message {
    help(
      "new-output", id: "Berkas yang ditulis; yang sudah ada tidak ditimpa.",
      en: "The file to write; one that exists is never replaced.")
  }

  static func helpTemplateFolders() -> Message {
    help("folders", id: "Folder templat.", en: "Folders of templates.")
  }

  static func helpTemplates() -> Message {
    help(
      "templates",
      id: "Folder templat di samping yang bawaan; boleh berkali-kali (atau PIAGAM_TEMPLATES).",
      en: "A folder of templates beside the bundled ones; may be repeated (or PIAGAM_TEMPLATES).")
  }

  static func helpFonts() -> Message {
    help(
      "fonts", id: "Folder fon (atau PIAGAM_FONTS).", en: "The folder of fonts (or PIAGAM_FONTS).")
  }

  static func helpJSON() -> Message {
    help(
      "json", id: "Hasil dan kesalahan sebagai JSON, satu objek sebaris.",
      en: "Results and faults as JSON, one object a line.")
  }

  static func helpQuiet() -> Message {
    help("quiet", id: "Hanya kesalahan yang disampaikan.", en: "Say nothing but errors.")
  }

  static func helpLanguage() -> Message {
    help(
      "lang", id: "Bahasa pesan (atau PIAGAM_LANG, LANG).",
      en: "Language of messages (or PIAGAM_LANG, LANG).")
  }
}

/// What values are called in the list of options.
extension Message {
  private static func value(_ indonesian: String, _ english: String) -> Message {
    Message("help.value-\(english)", id: indonesian, en: english)
  }

  static func helpName() -> Message { value("nama", "name") }
  static func helpPath() -> Message { value("jalur", "path") }
  static func helpFolder() -> Message { value("folder", "folder") }
  static func helpNumber() -> Message { value("angka", "number") }
  static func helpRecordValue() -> Message { value("berkas", "file") }
  static func helpPaperValue() -> Message { value("kertas", "paper") }
  static func helpStandardValue() -> Message { value("standar", "standard") }
  static func helpFormValue() -> Message { value("bentuk", "form") }
  static func helpLKEBermasalahValue() -> Message { value("tolak|catat", "tolak|catat") }
  static func helpDumpValue() -> Message { value("apa", "what") }
  static func helpWordValue() -> Message { value("kata", "word") }
  static func helpKodeValue() -> Message { value("kode", "code") }
  static func helpLanguageValue() -> Message { value("bahasa", "language") }
}
