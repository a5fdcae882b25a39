/// Help of the options, and what their values are called.
extension Message {
  private static func help(_ key: String, id indonesian: String, en english: String) -> Message {
    Message("help.option-\(key)", id: indonesian, en: english)
  }

  public static func helpRecords() -> Message {
    help(
      "records", id: "Deklarasi, LKE, atau register (YAML, JSON, XLSX, CSV).",
      en: "Declarations, LKE or registers (YAML, JSON, XLSX, CSV).")
  }

  public static func helpTemplate() -> Message {
    help(
      "template", id: "Templat yang dipakai; semula yang baku untuk jenis rekamannya.",
      en: "The template to use; the standard one for the record's kind by default.")
  }

  public static func helpDesign() -> Message {
    help(
      "design", id: "Rancangan templat itu; semula yang pertama.",
      en: "A design of the template; its first by default.")
  }

  public static func helpPaper() -> Message {
    help(
      "paper", id: "Kertas, boleh dengan arahnya; semula yang pertama dari rancangan.",
      en: "The paper, with its direction if you like; the design's first by default.")
  }

  public static func helpForm() -> Message {
    help(
      "form", id: "Bentuk dokumen, sebagai ganti bentuk di dalam berkas.",
      en: "The form of the document, in place of the one in the file.")
  }

  public static func helpOutput() -> Message {
    help(
      "output", id: "Berkas PDF, atau folder (diakhiri “/”) jika ada beberapa rekaman.",
      en: "The PDF file, or a folder (ending in “/”) for several records.")
  }

  public static func helpProof() -> Message {
    help(
      "proof", id: "Gambar PNG setiap halaman untuk dilihat: a.png, a-2.png, …",
      en: "A PNG picture of every page to look at: a.png, a-2.png, …")
  }

  public static func helpDPI() -> Message {
    help(
      "dpi", id: "Titik per inci gambar itu, 36 sampai 600.",
      en: "Dots an inch of that picture, 36 to 600.")
  }

  public static func helpDump() -> Message {
    help(
      "dump", id: "Tampilkan isi halaman sebagai teks; PDF hanya dibuat jika ada --output.",
      en: "Show the pages as text; a PDF is then made only with --output.")
  }

  public static func helpKode() -> Message {
    help(
      "kode", id: "Kode wilayah Kemendagri; nama kantor lalu terisi.",
      en: "Area code of the Ministry of Home Affairs; fills in the names.")
  }

  public static func helpNewOutput() -> Message {
    help(
      "new-output", id: "Berkas yang ditulis; yang sudah ada tidak ditimpa.",
      en: "The file to write; one that exists is never replaced.")
  }

  public static func helpTemplateFolders() -> Message {
    help("folders", id: "Folder templat.", en: "Folders of templates.")
  }

  public static func helpTemplates() -> Message {
    help(
      "templates", id: "Folder templat (atau PIAGAM_TEMPLATES).",
      en: "The folder of templates (or PIAGAM_TEMPLATES).")
  }

  public static func helpFonts() -> Message {
    help(
      "fonts", id: "Folder fon (atau PIAGAM_FONTS).", en: "The folder of fonts (or PIAGAM_FONTS).")
  }

  public static func helpJSON() -> Message {
    help(
      "json", id: "Hasil dan kesalahan sebagai JSON, satu objek sebaris.",
      en: "Results and faults as JSON, one object a line.")
  }

  public static func helpQuiet() -> Message {
    help("quiet", id: "Hanya kesalahan yang disampaikan.", en: "Say nothing but errors.")
  }

  public static func helpLanguage() -> Message {
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

  public static func helpName() -> Message { value("nama", "name") }
  public static func helpPath() -> Message { value("jalur", "path") }
  public static func helpFolder() -> Message { value("folder", "folder") }
  public static func helpNumber() -> Message { value("angka", "number") }
  public static func helpRecordValue() -> Message { value("berkas", "file") }
  public static func helpPaperValue() -> Message { value("kertas", "paper") }
  public static func helpFormValue() -> Message { value("bentuk", "form") }
  public static func helpDumpValue() -> Message { value("apa", "what") }
  public static func helpKodeValue() -> Message { value("kode", "code") }
  public static func helpLanguageValue() -> Message { value("bahasa", "language") }
}
