package import Fields

extension [RecordKey] {
  /// Every key with its full path ("satker.kode", "saksi[].nama"), in order.
  package var paths: [(path: String, key: RecordKey)] { paths(prefix: "") }

  /// The keys, those of the named ones that must be there made optional.
  package func relaxed(_ names: Set<String>) -> [RecordKey] {
    map { key in
      var key = key
      if names.contains(key.name) { key.isRequired = false }
      return key
    }
  }

  private func paths(prefix: String) -> [(String, RecordKey)] {
    flatMap { key -> [(String, RecordKey)] in
      let isList = if case .groups = key.shape { true } else { false }
      let path = prefix + key.name
      return [(path, key)] + key.keys.paths(prefix: path + (isList ? "[]." : "."))
    }
  }
}
