public import Diagnostics

extension Scheme {
  /// The schemes that come with Piagam, the newest first.
  public static let bundledNames = ["90/2021", "10/2019", "52/2014"]

  /// The scheme of that name; nil when it is not bundled. A scheme of a
  /// file is read by `Scheme.read`.
  public static func bundled(_ name: String) throws(Faults) -> Scheme? {
    guard let text = bundledText(name) else { return nil }
    return try read(text, file: "\(name.replacing("/", with: "-")).skema")
  }

  /// The file of that scheme, to make another one of; nil when it is not bundled.
  public static func bundledText(_ name: String) -> String? {
    bundledNames.firstIndex(of: name).map { texts[$0]() }
  }

  /// PermenPANRB 90/2021, the scheme in force.
  public static func permenPANRB90() throws(Faults) -> Scheme { try inForce.get() }

  /// Read once: a register is recognized by its names, and then read with it.
  private static let inForce = Result { () throws(Faults) in
    try read(texts[0](), file: "90-2021.skema")
  }

  /// How they are called; read once, since every scheme's file is held against them.
  package static let bundledTitles: [(id: String, nama: String)] = bundledNames.compactMap {
    (try? bundled($0)).flatMap(\.self).map { ($0.id, $0.nama) }
  }

  private static let texts: [@Sendable () -> String] = [
    { String(decoding: PackageResources.permenpanrb_90_2021_skema, as: UTF8.self) },
    { String(decoding: PackageResources.permenpanrb_10_2019_skema, as: UTF8.self) },
    { String(decoding: PackageResources.permenpanrb_52_2014_skema, as: UTF8.self) },
  ]
}
