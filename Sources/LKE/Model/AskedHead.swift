internal import Bahasa
public import Diagnostics
public import Evaluation
internal import Records

/// What a user says of answers whose file does not say it.
public struct AskedHead: Hashable, Sendable {
  /// The area code of the office.
  public var satker: String?
  public var tahun: Int?
  public var target: Target?
  /// Whose answers a column is that does not say so, and the one to show.
  public var kolom: Kolom?
  /// The column that it is compared with.
  public var banding: Kolom?

  init() {}

  public static let none = AskedHead()

  /// - Throws: `Faults(.usage)` for a code or year that there is not.
  public init(
    satker: String? = nil, tahun: Int? = nil, target: Target? = nil, kolom: Kolom? = nil,
    banding: Kolom? = nil
  ) throws(Faults) {
    if let satker { self.satker = try Wilayah(asked: satker).kode }
    if let tahun, !TypedDate.years.contains(tahun) {
      throw Faults(.usage, .tahunForm("\(tahun)"))
    }
    self.tahun = tahun
    self.target = target
    self.kolom = kolom
    self.banding = banding
  }

  /// What is missing here, from there.
  func filled(from other: AskedHead) -> AskedHead {
    var head = self
    head.satker = satker ?? other.satker
    head.tahun = tahun ?? other.tahun
    head.target = target ?? other.target
    head.kolom = kolom ?? other.kolom
    head.banding = banding ?? other.banding
    return head
  }

  /// The record's tree with what it does not say itself.
  ///
  /// - Parameter skema: of a file without a head; nil for any other.
  func completed(_ root: TreeNode, skema: String?) -> TreeNode {
    guard case .mapping(var entries) = root.content else { return root }
    let known = Set(entries.map(\.key))
    let scalar = { (text: String) in
      TreeNode(content: .scalar(text, isQuoted: true), place: root.place)
    }
    let add = { (key: String, value: TreeNode?) in
      guard !known.contains(key), let value else { return }
      entries.append(TreeNode.Entry(key: key, keyPlace: root.place, value: value))
    }
    add("jenis", skema.map { _ in scalar("evaluasi") })
    add("skema", skema.map(scalar))
    add("tahun", tahun.map { scalar("\($0)") })
    add("target", target.map { scalar($0.rawValue) })
    add(
      "satker",
      satker.map { kode in
        let entry = TreeNode.Entry(key: "kode", keyPlace: root.place, value: scalar(kode))
        return TreeNode(content: .mapping([entry]), place: root.place)
      })
    return TreeNode(content: .mapping(entries), place: root.place)
  }

  /// What the file says otherwise: its own word counts.
  func contradictions(_ head: RecordHead) -> [Message] {
    let kode = head.satker?.kode
    let office = satker.flatMap { asked in
      kode.flatMap { $0 == asked ? nil : Message.lkeSaysOther("--satker \(asked)", $0) }
    }
    let year = tahun.flatMap { asked in
      head.tahun.flatMap { $0 == asked ? nil : Message.lkeSaysOther("--tahun \(asked)", "\($0)") }
    }
    return [office, year].compactMap(\.self)
  }
}
