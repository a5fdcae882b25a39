internal import Diagnostics
internal import Frames
internal import Measures
internal import Paint

/// What is to be said of the pictures of a record as they are printed: each once, where the
/// record names it.
struct PictureRemarks {
  let painter: Painter

  /// - Parameter place: of a picture; nil when it is the template's.
  func diagnostics(of pages: [Frame], place: (Image) -> Place?) -> [Diagnostic] {
    var told: Set<Image> = []
    let found = pages.flatMap(\.pictures).flatMap { picture -> [Diagnostic] in
      guard picture.image.format != .svg, told.insert(picture.image).inserted,
        let place = place(picture.image)
      else { return [] }
      return remarks(on: picture).map { Diagnostic(.warning, at: place, $0, hint: $1) }
    }
    return found.enumerated().sorted {
      ($0.element.place?.line ?? 0, $0.offset) < ($1.element.place?.line ?? 0, $1.offset)
    }.map(\.element)
  }

  /// Sentences with what helps.
  private func remarks(on picture: Picture) -> [(Message, Message)] {
    let image = picture.image
    var remarks: [(Message, Message)] = []
    if picture.dotsAnInch < PictureRemarks.leastDots {
      remarks.append(
        (
          .pictureCoarse(
            image.name, dpi: picture.dotsAnInch, width: picture.size.width.millimetres),
          .pictureCoarseHint(pixels: picture.pixels(at: 300))
        ))
    }
    guard image.isScan, let scan = painter.scan(picture) else { return remarks }
    if scan.paper < PictureRemarks.whitePaper {
      remarks.append((.scanPaper(image.name), .scanPaperHint()))
    }
    if scan.writing >= PictureRemarks.leastWriting {
      remarks.append((.scanOfWriting(image.name), .scanOfPageHint()))
    } else if scan.width * scan.height < PictureRemarks.leastInk {
      remarks.append(
        (.scanOfPage(image.name, width: scan.width, height: scan.height), .scanOfPageHint()))
    }
    return remarks
  }

  private static let leastDots = 150
  /// Darker paper shows on a white page.
  private static let whitePaper = 250
  /// A quarter of the picture, in percent of both sides.
  private static let leastInk = 2500
  /// In percent of the picture's lines.
  private static let leastWriting = 5
}

extension Frame {
  /// In reading order.
  var pictures: [Picture] {
    var pictures: [Picture] = []
    gather(&pictures)
    return pictures
  }

  private func gather(_ pictures: inout [Picture]) {
    for placed in items {
      switch placed.item {
      case .frame(let frame), .tagged(_, let frame), .artifact(_, let frame):
        frame.gather(&pictures)
      case .picture(let picture): pictures.append(picture)
      case .glyphs, .path, .bookmark, .slot: break
      }
    }
  }
}

extension Picture {
  /// As printed.
  fileprivate var dotsAnInch: Int { Int((Double(image.width) * 72 / size.width.points).rounded()) }

  /// How wide it would be with so many dots an inch.
  fileprivate func pixels(at dpi: Int) -> Int {
    Int((size.width.points * Double(dpi) / 72).rounded(.up))
  }
}
