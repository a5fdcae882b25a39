public import Diagnostics

/// What names mean. The sentences stand in the lines of their names.
extension Message {
  public static func meaning(of name: String, id indonesian: String, en english: String) -> Message
  {
    Message("fields.\(name)", id: indonesian, en: english)
  }
}
