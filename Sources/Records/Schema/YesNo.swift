/// How a question of yes or no is answered; JSON's words are accepted beside
/// the Indonesian.
package enum YesNo: String, CaseIterable {
  case ya, tidak
  case yes = "true"
  case no = "false"

  init(_ isYes: Bool) { self = isYes ? .ya : .tidak }

  package var isYes: Bool { self == .ya || self == .yes }

  package static let words = allCases.map(\.rawValue)
}
