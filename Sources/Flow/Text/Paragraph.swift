public import Frames
public import Measures

/// A paragraph: shaped text, broken into lines as a whole and set.
///
/// The breaks follow from text, setting and width alone, never from the
/// height left, so that the token `.line(n)` means the same line in every
/// region. All regions of a run must have one width; every block of this
/// room sees to that.
public struct Paragraph: Block {
  public var text: ShapedText
  public var setting: Setting

  public init(_ text: ShapedText, _ setting: Setting) {
    self.text = text
    self.setting = setting
  }

  /// How the lines are set.
  public struct Setting: Hashable, Sendable {
    public var alignment: TextAlignment
    /// From baseline to baseline; each line is a box of this height.
    public var leading: Length
    /// White before the first line.
    public var firstIndent: Length
    /// The letter at the beginning that is as high as several lines. Stands in place of the indent.
    public var initial: Initial?
    /// By how many thousandths letters of justified lines may be drawn wider or narrower, 0 to 100.
    public var expansion = 0
    /// Whether lines that are not justified end where the sense allows rather than elsewhere.
    public var followsSense = false
    /// The fewest lines before a page break.
    public var orphans: Int
    /// The fewest lines after a page break.
    public var widows: Int
    /// How reasons call the paragraph.
    public var name: String?

    public init(
      alignment: TextAlignment = .left, leading: Length, firstIndent: Length = .zero,
      orphans: Int = 2, widows: Int = 2, name: String? = nil
    ) {
      self.alignment = alignment
      self.leading = leading
      self.firstIndent = firstIndent
      self.orphans = orphans
      self.widows = widows
      self.name = name
    }
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    fitted(to: region.fit).set(in: region, from: token)
  }

  private func set(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      let whole = try text.laid(setting, width: region.width)
      let lines = whole.lines
      let start = firstLine(token, of: lines.count)
      let count = try linesPlaced(from: start, of: lines.count, in: region)
      let end = start + count
      if count == lines.count { return .complete(whole.frame) }
      let frame = TextStrip(text, setting.alignment).frame(
        lines[start..<end], setting, width: region.width)
      return end == lines.count ? .complete(frame) : .partial(frame, .line(end))
    } catch {
      return .refused(error.named(setting.name))
    }
  }

  /// The lines at a width, with the numbers by which they were chosen.
  ///
  /// - Throws: a reason of width, as `layout` does.
  public func lines(in width: Length) throws(Reason) -> [LineMeasure] {
    let strip = TextStrip(text, setting.alignment)
    return try strip.broken(setting, width: width).map { strip.measure($0, setting) }
  }
}

extension Paragraph {
  /// How many lines stand together at the beginning.
  private var firstLines: Int { setting.initial?.lines ?? 1 }

  private func firstLine(_ token: Resume?, of count: Int) -> Int {
    switch token {
    case .line(let line): min(max(0, line), count)
    case .finished: count
    default: 0
    }
  }

  /// How many lines go into this region: what fits, less what the rest
  /// needs so that no widow is left.
  ///
  /// In a fresh region orphans and widows yield: no later region is higher.
  private func linesPlaced(
    from start: Int, of count: Int, in region: Region
  ) throws(Reason) -> Int {
    let rest = count - start
    let fitting = max(0, region.height.units) / max(1, setting.leading.units)
    let together = start == 0 ? firstLines : 1
    if max(rest, together) <= fitting { return rest }
    let least = start == 0 ? max(together, setting.orphans) : 1
    let placed = min(fitting, rest - max(1, setting.widows))
    if placed >= least { return placed }
    if region.isFresh && fitting >= together { return fitting }
    let block = max(together, least + max(1, setting.widows) > rest ? rest : least)
    throw Reason(.height(needed: setting.leading * block, left: region.height))
  }
}
