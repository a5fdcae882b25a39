package import Diagnostics
package import Files
package import Frames

/// The pictures of one record, each file read once.
package struct PictureShelf {
  private var images: [String: Image] = [:]

  /// Reads every picture that the record names; images of signatures
  /// only for the form that shows them.
  ///
  /// - Parameter others: pictures besides logos and signatures.
  package init(
    _ record: RecordView, _ chosen: ChosenBentuk, and others: [Typed] = [], folder: Folder,
    _ findings: Findings
  ) {
    var wanted = record.groups(of: .satker).map { $0.typed("logo") } + others
    if chosen.bentuk == .bertanda {
      wanted += record.people.filter { $0.path != "pengesah" }.flatMap { person in
        person.pathKeys.map { person.typed($0) }
      }
    }
    var refused: Set<String> = []
    var budget = PictureBudget()
    for typed in wanted.compactMap(\.self) where images[typed.text] == nil {
      do {
        images[typed.text] = try Image(PictureFile(path: typed.text, folder: folder), &budget)
      } catch {
        guard refused.insert(typed.text).inserted else { continue }
        findings.picture(at: typed.place, error.message, hint: error.hint)
      }
    }
  }

  package func image(_ typed: Typed?) -> Image? { typed.flatMap { images[$0.text] } }

  /// A picture of a signature or a stamp.
  func scan(_ typed: Typed?) -> Image? {
    var image = image(typed)
    image?.isScan = true
    return image
  }
}
