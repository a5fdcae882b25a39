public import Diagnostics
internal import Frames
internal import PDFDocument
internal import Paint
internal import Records

extension Worker {
  /// A sheet as a file: a picture when its name ends in “.png”, else a PDF of one page.
  ///
  /// - Parameter dpi: dots an inch of the picture, 36 to 600.
  /// - Throws: `Faults(.font)` and `Faults(.picture)` for what its pages need.
  public func file(
    _ sheet: ProofSheet, at path: String, dpi: Int
  ) throws(Faults) -> OutputFile {
    var setter = ProofSheetSetter(sheet, at: Place(file: path), shaper, press.fonts)
    let page = try setter.page()
    if path.lowercased().hasSuffix(".png") {
      do throws(PaintFault) {
        return OutputFile(path: path, bytes: try painter.png(page, dpi: dpi))
      } catch {
        throw error.faults(at: Place(file: path))
      }
    }
    let statement = Statement(standard: sheet.standard, producer: Press.producer)
    do throws(WritingFault) {
      return OutputFile(path: path, bytes: try writer.pdf(sheet.document(page), statement))
    } catch {
      throw error.faults(at: Place(file: path), press.fonts)
    }
  }
}

extension ProofSheet {
  fileprivate func document(_ page: Frame) -> Document {
    Document(
      pages: [page],
      metadata: Document.Metadata(
        title: title.text(in: language), author: "Piagam", subject: "", keywords: "",
        language: language.rawValue, date: date))
  }
}
