internal import PDFObjects

/// How what two files show differs: words, and where on the pages.
public struct PageDifference: Hashable, Sendable {
  public var oldPages = 0
  public var newPages = 0
  /// Words of the old file only, and of the new one only, in the order in which they are read.
  public var gone = Excerpt<Word>()
  public var new = Excerpt<Word>()
  /// On pages that both have.
  public var regions = Excerpt<Region>()

  /// A word without the hyphens that lines cut it by.
  public struct Word: Hashable, Sendable {
    public var text: String
    /// Counted from 1.
    public var page: Int
  }

  /// Where something differs: in whole millimetres from the page's upper left corner, which
  /// hold it but for 1/20 mm.
  public struct Region: Hashable, Sendable {
    public var page: Int
    public var left: Int
    public var top: Int
    public var right: Int
    public var bottom: Int
    public var kinds: Set<PageReading.Kind>
  }

  /// The first 100 of whatever there is, and how many those are.
  public struct Excerpt<Element: Hashable & Sendable>: Hashable, Sendable {
    public private(set) var listed: [Element] = []
    public private(set) var count = 0

    mutating func append(_ element: Element) {
      count += 1
      if listed.count < 100 { listed.append(element) }
    }
  }

  /// Whether both show the same.
  public var isEmpty: Bool {
    oldPages == newPages && gone.count + new.count + regions.count == 0
  }
}

extension PageDifference {
  /// Reads both files.
  public init(_ old: PageReader, _ new: PageReader) throws(PageFault) {
    (oldPages, newPages) = (old.count, new.count)
    // The name of a subset tells its glyphs, so that they come from the same program.
    let programs = try old.programs()
    let altered = try new.programs().filter { programs[$0.key] ?? $0.value != $0.value }
    new.distrust(Set(altered.keys))
    var (before, after) = (FileWords(), FileWords())
    for index in 0..<max(old.count, new.count) {
      let pages = (
        index < old.count ? try old.page(index) : nil,
        index < new.count ? try new.page(index) : nil
      )
      before.add(pages.0, page: index + 1)
      after.add(pages.1, page: index + 1)
      if let one = pages.0, let other = pages.1 { compare(one, other, page: index + 1) }
    }
    compare(before.read, after.read)
    compare(before.artifacts, after.artifacts)
  }

  private mutating func compare(_ old: PageReading, _ new: PageReading, page: Int) {
    var painted = PaintedDifference(old.painted, new.painted).different
    if (old.width, old.height) != (new.width, new.height) {
      painted += [old.sheet, new.sheet]
    }
    for region in Region.regions(painted, page: page) { regions.append(region) }
  }

  private mutating func compare(_ old: [Word], _ new: [Word]) {
    let difference = WordDifference(old.map(\.text), new.map(\.text))
    for index in difference.gone { gone.append(old[index]) }
    for index in difference.new { self.new.append(new[index]) }
  }
}

extension PageReading {
  /// All of the page, as something on it.
  fileprivate var sheet: Painted {
    Painted(
      kind: .line, box: PageBox(left: 0, top: 0, right: width, bottom: height), digest: width)
  }
}

/// The words of a whole file. Running titles are apart, so that it does not matter where
/// pages end.
private struct FileWords {
  private(set) var read: [PageDifference.Word] = []
  private(set) var artifacts: [PageDifference.Word] = []
  /// Whether the last word of `read` is cut.
  private var isCut = false

  mutating func add(_ reading: PageReading?, page: Int) {
    for word in reading?.words ?? [] {
      let text = word.text.filter { $0 != "\u{ad}" }
      if word.owner == .artifact {
        artifacts.append(.init(text: text, page: page))
      } else if isCut, let last = read.indices.last {
        read[last].text += text
      } else {
        read.append(.init(text: text, page: page))
      }
      if word.owner != .artifact { isCut = word.text.last == "\u{ad}" }
    }
  }
}
