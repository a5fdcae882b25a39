public import Diagnostics
internal import Synchronization

extension Scheme {
  /// The schemes that come with Piagam, the newest first.
  public static let bundledNames = ["90/2021", "10/2019", "52/2014"]

  /// The scheme of that name; nil when it is not bundled. A scheme of a
  /// file is read by `Scheme.read`.
  public static func bundled(_ name: String) throws(Faults) -> Scheme? {
    guard let text = bundledText(name) else { return nil }
    if let scheme = wasRead.withLock({ $0[name] }) { return scheme }
    let scheme = try read(text, file: "\(name.replacing("/", with: "-")).skema")
    wasRead.withLock { $0[name] = scheme }
    return scheme
  }

  /// The file of that scheme, to make another one of; nil when it is not bundled.
  public static func bundledText(_ name: String) -> String? {
    bundledNames.firstIndex(of: name).map { texts[$0]() }
  }

  /// PermenPANRB 90/2021, the scheme in force.
  public static func permenPANRB90() throws(Faults) -> Scheme {
    guard let scheme = try bundled(bundledNames[0]) else {
      preconditionFailure("the scheme in force is bundled")
    }
    return scheme
  }

  /// How they are called; every scheme's file is held against them. The schemes
  /// themselves need not be read for it.
  package static let bundledTitles: [(id: String, nama: String)] = zip(bundledNames, texts).map {
    let nama = $1().utf8.split(separator: UInt8(ascii: "\n")).first {
      $0.starts(with: "nama ".utf8)
    }
    return ($0, nama.flatMap { String($0.dropFirst(5)) }?.trimmed ?? "")
  }

  /// A register is recognized by a scheme's names, and then read with it.
  private static let wasRead = Mutex<[String: Scheme]>([:])

  private static let texts: [@Sendable () -> String] = [
    { String(decoding: PackageResources.permenpanrb_90_2021_skema, as: UTF8.self) },
    { String(decoding: PackageResources.permenpanrb_10_2019_skema, as: UTF8.self) },
    { String(decoding: PackageResources.permenpanrb_52_2014_skema, as: UTF8.self) },
  ]
}
