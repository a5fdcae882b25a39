// Names that many records have.
extension Fields.Line {
  /// A place in a list.
  public static func nomor(_ get: @escaping @Sendable (Record) -> Int) -> Self {
    number("nomor", id: "nomornya, dari 1", en: "its number, from 1", get)
  }

  public static func kode(_ get: @escaping @Sendable (Record) -> String) -> Self {
    fixed("kode", id: "kodenya", en: "its code", get)
  }

  public static func nama(_ get: @escaping @Sendable (Record) -> String) -> Self {
    name("nama", id: "namanya", en: "its name", get)
  }

  public static func namaPendek(_ get: @escaping @Sendable (Record) -> String) -> Self {
    name("nama_pendek", id: "nama pendeknya", en: "its short name", get)
  }
}
