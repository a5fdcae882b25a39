internal import Diagnostics
internal import Drawings
internal import Files
internal import Frames
internal import Measures
internal import PDFDocument
internal import Paint
internal import Records

extension Fuzzer {
  /// Reads a picture and draws it; what was made anew of a drawing can be read.
  func usePicture(_ bytes: [UInt8], _ name: String) throws -> [Diagnostic] {
    let place = Place(file: "a.yaml")
    var budget = PictureBudget()
    let image = try readPicture(
      name, in: .memory([name: bytes]), at: place, status: .picture, &budget)
    if image.format == .svg, (try? Drawing.read(image.bytes, name: name)) == nil {
      throw Broken(description: "what was made of a drawing is none")
    }
    let size = Size(width: .mm(20), height: .mm(20))
    let page = Frame(size: size).adding(.picture(Picture(image, size: size)))
    do {
      _ = try writer.pdf(Document(pages: [page], metadata: metadata), statement)
      _ = try painter.png(page, dpi: 36)
    } catch PaintFault.damaged, PaintFault.cut {
    } catch WritingFault.paint(.damaged), WritingFault.paint(.cut) {
    } catch {
      throw Broken(description: "\(error)")
    }
    return []
  }

  private var statement: Statement { Statement(standard: .plain, producer: "fuzz") }

  private var metadata: Document.Metadata {
    .init(title: "", author: "", subject: "", keywords: "", language: "id", date: "2022-03-09")
  }
}
