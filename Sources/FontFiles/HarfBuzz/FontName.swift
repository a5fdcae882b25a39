internal import CHarfBuzz

/// Names of the table `name` that are used here.
enum FontName: UInt32 {
  case family = 1
  case postScript = 6
}

extension HarfBuzzFace {
  /// A name in English.
  func name(_ name: FontName) -> String? {
    var text = [CChar](repeating: 0, count: 256)
    var size = UInt32(text.count)
    let length = hb_ot_name_get_utf8(handle, name.rawValue, nil, &size, &text)
    guard length > 0, length < text.count else { return nil }
    return String(decoding: text.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
