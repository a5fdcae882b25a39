public import JSON

extension PageDifference {
  /// Of each list the first 100, and beside it how many there are. Regions are whole
  /// millimetres from the page's upper left corner.
  public var json: JSON {
    [
      "old_pages": .number(oldPages), "new_pages": .number(newPages),
      "words_gone": .list(gone.listed.map(\.json)), "words_gone_count": .number(gone.count),
      "words_new": .list(new.listed.map(\.json)), "words_new_count": .number(new.count),
      "regions": .list(regions.listed.map(\.json)), "regions_count": .number(regions.count),
    ]
  }
}

extension PageDifference.Word {
  fileprivate var json: JSON { ["page": .number(page), "text": .text(text)] }
}

extension PageDifference.Region {
  fileprivate var json: JSON {
    [
      "page": .number(page), "left": .number(left), "top": .number(top),
      "right": .number(right), "bottom": .number(bottom),
      "kinds": .list(sortedKinds.map { .text($0.rawValue) }),
    ]
  }

  /// In the order of their declaration.
  var sortedKinds: [PageReading.Kind] { PageReading.Kind.allCases.filter(kinds.contains) }
}
