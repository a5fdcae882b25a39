package import Fields
package import Frames

/// A group of a record as one design shows it: what may be kept of what was typed.
package struct ShownPart {
  /// The group's values, as templates see them.
  private var values: Value
  /// The way to the group, without numbers of members.
  private var path: [String]
  /// Whether the design names a value.
  private let isMentioned: ([String]) -> Bool
  /// What a picture is called beside the record; nil for one that is not kept.
  private let name: (Image) -> String?

  package init(
    _ values: Value, isMentioned: @escaping ([String]) -> Bool,
    name: @escaping (Image) -> String?
  ) {
    self.values = values
    path = []
    self.isMentioned = isMentioned
    self.name = name
  }

  /// A group in it, or a member of a list of groups, from 0.
  func part(_ key: RecordKey, member: Int? = nil) -> ShownPart {
    var inner = value(of: key) ?? .group([:])
    if let member, case .list(let members) = inner {
      inner = members.indices.contains(member) ? members[member] : .group([:])
    }
    var part = self
    part.values = inner
    part.path.append(key.name)
    return part
  }

  /// The value that shows what is typed under a key.
  func value(of key: RecordKey) -> Value? {
    key.shownBy.lazy.compactMap { values[[$0]] }.first
  }

  /// Whether what is typed there is kept: without it the record could not be read, or would be
  /// of something else, or it is shown.
  func keeps(_ key: RecordKey) -> Bool {
    if key.isRequired { return true }
    guard value(of: key) != nil else { return false }
    return key.isKept || key.shownBy.contains { isMentioned(path + [$0]) }
  }

  func name(of image: Image) -> String? { name(image) }
}
