internal import Diagnostics

/// `piagam studio`.
extension Message {
  static func helpStudio() -> Message {
    Message(
      "help.studio", id: "Membuka rekaman sebuah folder di peramban: isian dan halamannya.",
      en: "Opens the records of a folder in a browser: the form and its page.")
  }

  static func helpStudioExamples() -> Message {
    Message(
      "help.studio-examples",
      id: """
        Alamatnya dicetak; bukalah dengan peramban. Berkas di folder itu tetap berkas
        yang dibaca perintah lain. Semula hanya komputer ini yang dilayani; dengan
        --lan juga komputer lain di kantor yang tahu alamat lengkapnya.

        Contoh:
          piagam studio rekaman
          piagam studio rekaman --lan --host komputer-sekretariat
        """,
      en: """
        The address is printed; open it with a browser. The files of the folder stay
        those that other commands read. This machine alone is served; with --lan
        also others of the office that know the whole address.

        Examples:
          piagam studio records
          piagam studio records --lan --host office-computer
        """)
  }

  static func helpStudioFolder() -> Message {
    Message("help.studio-folder", id: "Folder rekamannya.", en: "The folder of the records.")
  }

  static func helpStudioPort() -> Message {
    Message(
      "help.option-port", id: "Nomor porta; 0 untuk sembarang yang bebas.",
      en: "The number of the port; 0 for any that is free.")
  }

  static func helpStudioLAN() -> Message {
    Message(
      "help.option-lan", id: "Layani juga komputer lain di jaringan, dengan token di alamatnya.",
      en: "Serve other machines of the network too, by a token in the address.")
  }

  static func helpStudioHost() -> Message {
    Message(
      "help.option-host", id: "Nama atau alamat komputer ini di jaringan; boleh berulang.",
      en: "A name or address of this machine in the network; may be repeated.")
  }

  static func studioPort(_ port: Int) -> Message {
    Message(
      "studio.port", id: "--port harus antara 0 dan 65535, bukan \(port)",
      en: "--port must be between 0 and 65535, not \(port)")
  }

  static func studioHostAlone() -> Message {
    Message(
      "studio.host-alone", id: "--host hanya berarti bersama --lan",
      en: "--host means something with --lan only")
  }

  static func studioHostAloneHint() -> Message {
    Message("studio.host-alone-hint", id: "tambahkan --lan", en: "add --lan")
  }

  static func studioNoFolder() -> Message {
    Message("studio.no-folder", id: "di sini tidak ada folder", en: "there is no folder here")
  }

  static func studioNoFolderHint(_ folder: String) -> Message {
    Message(
      "studio.no-folder-hint", id: "buatlah dahulu: mkdir \(folder)",
      en: "make it first: mkdir \(folder)")
  }

  static func studioMissing() -> Message {
    Message(
      "studio.missing", id: "program yang melayani peramban tidak ada di sini",
      en: "the program that serves browsers is not here")
  }

  static func studioMissingHint() -> Message {
    Message(
      "studio.missing-hint", id: "pasang piagam-studio di samping piagam",
      en: "install piagam-studio beside piagam")
  }
}
