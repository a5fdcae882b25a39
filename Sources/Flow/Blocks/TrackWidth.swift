public import Measures

/// The width of a column.
public enum TrackWidth: Hashable, Sendable {
  case fixed(Length)
  /// The same, shrinking with the type.
  case ofType(Length)
  /// So many parts of what the fixed columns and the gutters leave.
  case share(Int)
  /// One part, which columns of this sort divide among them by what is in them.
  case contents(ContentWidth)
  /// As wide as what is in it is on one line, where there is room for that; else like `contents`.
  case natural(ContentWidth)
}

extension TrackWidth {
  /// The widths of columns side by side; exactly `width` in sum, with the
  /// gutters, when one of them is a share.
  ///
  /// - Throws: a reason of width when the fixed ones do not fit.
  static func resolve(
    _ tracks: [TrackWidth], gutter: Length, in width: Length, _ fit: Fit = .natural
  ) throws(Reason) -> [Length] {
    let gutters = gutter * max(0, tracks.count - 1)
    let least = tracks.reduce(gutters) { sum, track in
      if case .natural(let content) = track { return sum + content.natural }
      return sum + track.fixedWidth(fit)
    }
    let tracks = tracks.map { $0.settled(isNatural: least <= width) }
    let fixed = tracks.reduce(gutters) { $0 + $1.fixedWidth(fit) }
    guard fixed <= width else { throw Reason(.width(text: "", needed: fixed, measure: width)) }
    let shares = (width - fixed).divided(by: tracks.map(\.weight))
    return byContents(tracks, zip(tracks, shares).map { $0.fixedWidth(fit) + $1 })
  }

  private static func byContents(_ tracks: [TrackWidth], _ widths: [Length]) -> [Length] {
    var (places, contents): ([Int], [ContentWidth]) = ([], [])
    for (place, track) in tracks.enumerated() {
      guard case .contents(let content) = track else { continue }
      places.append(place)
      contents.append(content)
    }
    let room = places.reduce(Length.zero) { $0 + widths[$1] }
    guard let divided = ContentWidth.divide(room, among: contents) else { return widths }
    var widths = widths
    for (place, width) in zip(places, divided) { widths[place] = width }
    return widths
  }

  /// The width that it would like to have; nil of a share.
  var naturalWidth: Length? {
    switch self {
    case .fixed(let width), .ofType(let width): width
    case .natural(let content), .contents(let content): content.natural
    case .share: nil
    }
  }

  private func settled(isNatural: Bool) -> TrackWidth {
    guard case .natural(let content) = self else { return self }
    return isNatural ? .fixed(content.natural) : .contents(content)
  }

  /// What does not depend on the free width.
  private func fixedWidth(_ fit: Fit) -> Length {
    switch self {
    case .fixed(let width): width
    case .ofType(let width): fit.shrunk(width)
    case .share, .contents, .natural: .zero
    }
  }

  private var weight: Int {
    switch self {
    case .fixed, .ofType: 0
    case .contents, .natural: 1
    case .share(let weight): max(0, weight)
    }
  }
}

extension Length {
  /// Parts of this length in proportion to the weights, exact in sum. All
  /// are zero when there is no weight.
  func divided(by weights: [Int]) -> [Length] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in .zero } }
    var before = 0
    var given = 0
    return weights.map { weight in
      before += weight
      let end = Length.portion(units, before, of: total)
      defer { given = end }
      return Length(units: end - given)
    }
  }

  /// `amount * part / total`, rounded down.
  static func portion(_ amount: Int, _ part: Int, of total: Int) -> Int {
    let (quotient, remainder) = (amount * part).quotientAndRemainder(dividingBy: total)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
