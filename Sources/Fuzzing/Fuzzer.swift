internal import Composition
internal import Diagnostics
internal import Fields
internal import Files
internal import PDFDocument
internal import PDFObjects
internal import Paint
internal import Press
internal import Records
internal import TestSupport
internal import Typefaces

/// Gives bytes to readers. Whatever they are, there is a value or a sentence; see `Broken`.
///
/// Belongs to one thread.
public final class Fuzzer {
  let press: Press
  let worker: Worker
  let shaper: PangoShaper
  let painter: Painter
  let writer: DocumentWriter
  let deflater = Deflater()
  /// What a record may name.
  let files: Folder
  /// A charter's record, to fill templates with.
  let filling: Filling
  /// The document of it.
  let charter: [UInt8]
  /// For a list of fonts.
  let fonts: TemporaryFolder

  /// - Parameter root: the project's folder, whose fonts, templates and samples are used.
  /// - Throws: `Faults` when that is not it.
  public init(root: String) throws {
    press = try Press(Resources(templates: ["\(root)/Templates"], fonts: "\(root)/Fonts"))
    worker = try Worker(press)
    shaper = try PangoShaper(press.fonts)
    painter = Painter(book: press.fonts)
    writer = DocumentWriter(faces: EmbeddableFaces(press.fonts), painter: painter)
    fonts = try TemporaryFolder()
    let samples = Folder.disk("\(root)/samples")
    let names = [
      "logo.svg": "tersulit/logo.svg", "cap.svg": "bentuk-bertanda/cap.svg",
      "tanda-tangan.png": "bentuk-bertanda/tanda-tangan.png",
      "register.csv": "kalbar-2022/register.csv", "lke/sambas.csv": "kalbar-2022/lke/sambas.csv",
    ]
    files = .memory(try names.mapValues { try samples.read($0, limit: 1 << 20) })
    let record = try samples.read("sambas-2022/sambas-2022.yaml", limit: 1 << 20)
    let reading = try press.kinds.open(RecordSource(name: "a.yaml", bytes: record))
    let job = Job(record: "a.yaml")
    filling = try reading.kind.read(reading.record, job).filling
    charter = try worker.pdf(try worker.set(reading, job))
  }

  /// Reads, and does with what was read whatever a check would.
  ///
  /// - Returns: whether it was accepted.
  /// - Throws: `Broken`.
  @discardableResult
  public func read(_ bytes: [UInt8], as reader: FuzzedReader) throws -> Bool {
    do {
      try Broken.check(try use(bytes, as: reader))
      return true
    } catch let faults as Faults {
      try Broken.check(faults)
      return false
    } catch is PDFFault {
      return false
    }
  }

  /// - Returns: warnings.
  private func use(_ bytes: [UInt8], as reader: FuzzedReader) throws -> [Diagnostic] {
    switch reader {
    case .yaml: try useRecord(bytes, "a.yaml")
    case .json: try useRecord(bytes, "a.json")
    case .csv: try useRecord(bytes, "a.csv")
    case .xlsx: try useRecord(PackageText(bytes).archive ?? bytes, "a.xlsx")
    case .ods: try useRecord(PackageText(bytes).archive ?? bytes, "a.ods")
    case .map: try useMap(bytes)
    case .scheme: try useScheme(bytes)
    case .template: try useTemplate(PackageText(bytes))
    case .svg: try usePicture(bytes, "a.svg")
    case .png: try usePicture(bytes, "a.png")
    case .jpeg: try usePicture(bytes, "a.jpg")
    case .pdf: try usePDF(bytes)
    case .manifest: try useManifest(bytes)
    }
  }
}
