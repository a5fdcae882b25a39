internal import Frames
public import Measures

/// Blocks side by side, each flowing on by itself over as many regions as
/// the longest of them takes.
///
/// If one cell refuses, the whole row does: its beginning is never torn
/// apart.
public struct Columns: Block {
  public var columns: [Column]
  public var gutter: Length

  public init(_ columns: [Column], gutter: Length = .zero) {
    self.columns = columns
    self.gutter = gutter
  }

  public func layout(in region: Region, from token: Resume?) -> Outcome {
    do throws(Reason) {
      return try row(in: region, from: cells(token))
    } catch {
      return .refused(error)
    }
  }
}

/// One of `Columns`.
public struct Column: Sendable {
  public var width: TrackWidth
  /// Where the cell's part stands in the height of the row's part.
  public var valign: VerticalAlignment
  public var block: any Block

  public init(
    width: TrackWidth = .share(1), valign: VerticalAlignment = .top, _ block: any Block
  ) {
    self.width = width
    self.valign = valign
    self.block = block
  }
}

extension Columns {
  private func cells(_ token: Resume?) -> [Resume?] {
    guard case .cells(let cells) = token, cells.count == columns.count else {
      return columns.map { _ in token == .finished ? .finished : nil }
    }
    return cells
  }

  private func row(in region: Region, from cells: [Resume?]) throws(Reason) -> Outcome {
    let widths = try TrackWidth.resolve(
      columns.map(\.width), gutter: gutter, in: region.width, region.fit)
    var parts: [Frame?] = []
    var rest: [Resume?] = []
    for (index, column) in columns.enumerated() {
      let (part, next) = try column.part(in: region.with(width: widths[index]), cells[index])
      parts.append(part)
      rest.append(next)
    }
    let frame = side(parts, widths, Size(width: region.width, height: parts.tallest))
    return rest.allSatisfy { $0 == .finished }
      ? .complete(frame) : .partial(frame, .cells(rest))
  }

  /// The cells' parts side by side.
  private func side(_ parts: [Frame?], _ widths: [Length], _ size: Size) -> Frame {
    var frame = Frame(size: size)
    var x = Length.zero
    for (index, part) in parts.enumerated() {
      if let part {
        let y = columns[index].valign.leading(of: size.height - part.size.height)
        frame = frame.adding(.frame(part), at: Point(x: x, y: y))
      }
      x = x + widths[index] + gutter
    }
    return frame
  }
}

extension [Frame?] {
  fileprivate var tallest: Length { map { $0?.size.height ?? .zero }.max() ?? .zero }
}

extension Column {
  /// What the cell puts into this region, and where it goes on.
  fileprivate func part(
    in region: Region, _ token: Resume?
  ) throws(Reason) -> (Frame?, Resume) {
    if token == .finished { return (nil, .finished) }
    switch block.layout(in: region, from: token) {
    case .complete(let frame): return (frame, .finished)
    case .partial(let frame, let rest): return (frame, rest)
    case .refused(let reason): throw reason
    }
  }
}
