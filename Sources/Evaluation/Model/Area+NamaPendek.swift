extension Area {
  /// The label without the words that all of them share, for narrow columns:
  /// "Tatalaksana", "Manajemen SDM", "Pelayanan Publik".
  public var namaPendek: String {
    var text = label
    for head in ["Penataan ", "Penguatan ", "Peningkatan Kualitas ", "Sistem "]
    where text.hasPrefix(head) && !text.hasPrefix("\(head)dan ") {
      text.removeFirst(head.count)
    }
    return text.hasSuffix(" Aparatur") ? String(text.dropLast(9)) : text
  }
}
