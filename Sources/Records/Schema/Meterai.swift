/// How "meterai" is answered; JSON's words are accepted beside the Indonesian.
enum Meterai: String, CaseIterable {
  case ya, tidak
  case yes = "true"
  case no = "false"

  var isWanted: Bool { self == .ya || self == .yes }
}
