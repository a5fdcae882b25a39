/// The way to a value of a record, in the names that templates know: `saksi[2].nama`.
public struct ValuePath: Hashable, Sendable {
  public var steps: [Step]

  public init(_ steps: [Step] = []) { self.steps = steps }

  public enum Step: Hashable, Sendable {
    case name(String)
    /// A member of a list, from 1. A member with a code is known by it: a list may be
    /// in another order than the record, and leave some out.
    case member(Int, kode: String?)
  }
}

extension ValuePath {
  /// The last name on the way.
  package var name: String? {
    steps.reversed().lazy.compactMap { if case .name(let name) = $0 { name } else { nil } }.first
  }

  /// The code of the innermost member that has one.
  package var kode: String? {
    steps.reversed().lazy.compactMap { if case .member(_, let kode) = $0 { kode } else { nil } }
      .first
  }
}

extension Value {
  /// The way to the first of its values that equals another, by the order of names; nil when
  /// none does.
  public func path(to value: Value) -> ValuePath? {
    if self == value { return ValuePath() }
    let members: [(step: ValuePath.Step, value: Value)] =
      switch self {
      case .group(let members):
        members.sorted { $0.key < $1.key }.map { (.name($0.key), $0.value) }
      case .list(let list): list.enumerated().map { (.member($0 + 1, kode: nil), $1) }
      default: []
      }
    return members.lazy.compactMap { step, member in
      member.path(to: value).map { ValuePath([step] + $0.steps) }
    }.first
  }
}

extension ValuePath: CustomStringConvertible {
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .member(let number, let kode): text += "[\(kode ?? String(number))]"
      }
    }
  }
}
