import Diagnostics
import Files
import Frames
import PDFObjects
import PangoCairo
import Records
import Testing

@testable import Provenance

/// What is taken out of a file is what was put in.
@Suite struct ExtractionTests {
  private func taken(
    _ picture: PDFStream, coverage: PDFStream? = nil, turn: Int, digestOf bytes: [UInt8],
    name: String = "a.png"
  ) throws -> [UInt8] {
    var sample = IssuedSample()
    sample.pictures = [(picture, coverage)]
    sample.manifest.pictures = [
      .init(name: name, turn: turn, width: 3, height: 2, sha256: SHA256.hex(bytes))
    ]
    let files = try sample.issued().contents()
    #expect(files.map(\.name) == ["record.json", "manifest.json", name])
    #expect(String(decoding: files[0].bytes, as: UTF8.self) == IssuedSample.record)
    return files[2].bytes
  }

  private func read(_ bytes: [UInt8], name: String = "a.png") throws -> Image {
    var budget = PictureBudget()
    return try readPicture(
      name, in: .memory([name: bytes]), at: Place(file: "r"), status: .picture, &budget)
  }

  @Test(arguments: 1...8) func samples(turn: Int) throws {
    let samples: [UInt8] = (0..<18).map { $0 * 14 }
    let file = try taken(
      image(3, 2, isGray: false, samples), turn: turn, digestOf: samples)
    let image = try read(file)
    #expect(image.turn.rawValue == turn)
    let surface = try ImageSurface.png(file)
    #expect(surface.samples().bytes == samples && surface.samples().coverage == nil)
    #expect((surface.width, surface.height) == (3, 2))
  }

  /// Colours that coverage was taken out of, as the writer has them.
  @Test(arguments: [true, false]) func coverage(isGray: Bool) throws {
    let coverage: [UInt8] = [0, 1, 77, 128, 254, 255]
    let channels = isGray ? 1 : 3
    // Of what nothing is seen there is no colour; the last one is seen wholly.
    var samples = [UInt8](repeating: 0, count: channels)
    samples += [UInt8](repeating: 255, count: channels)
    samples += (0..<4 * channels).map { UInt8(80 + $0 * 10) }
    let file = try taken(
      image(3, 2, isGray: isGray, samples), coverage: image(3, 2, coverage), turn: 1,
      digestOf: samples + coverage)
    let again = try ImageSurface.png(file).samples()
    #expect(again.coverage == coverage && again.isGray == isGray)
    let written = try ImageSurface.png(
      try taken(
        image(3, 2, isGray: isGray, again.bytes), coverage: image(3, 2, coverage), turn: 1,
        digestOf: again.bytes + coverage))
    #expect(written.samples().bytes == again.bytes)
  }

  @Test func jpeg() throws {
    let folder = Folder.disk(#filePath.replacing("ProvenanceTests/ExtractionTests.swift", with: ""))
    let name = try Self.photo(in: folder)
    let bytes = try folder.read("FuzzingTests/Corpus/jpeg/\(name)", limit: 1 << 20)
    let dictionary: PDFDictionary = [
      "Subtype": .name("Image"), "Width": 8, "Height": 8, "ColorSpace": .name("DeviceRGB"),
      "BitsPerComponent": 8, "Filter": .name("DCTDecode"),
    ]
    let picture = PDFStream(dictionary, encoded: bytes)
    #expect(try taken(picture, turn: 1, digestOf: bytes, name: "a.jpg") == bytes)
    let turned = try taken(picture, turn: 6, digestOf: bytes, name: "a.jpg")
    #expect(turned.count == bytes.count + 36)
    #expect(try read(turned, name: "a.jpg").turn == .quarter)
  }

  /// One that is read.
  private static func photo(in folder: Folder) throws -> String {
    let names = try folder.names(in: "FuzzingTests/Corpus/jpeg")
    let path = "FuzzingTests/Corpus/jpeg/"
    return try #require(
      names.first { name in
        var budget = PictureBudget()
        guard let bytes = try? folder.read(path + name, limit: 1 << 20) else { return false }
        let image = try? readPicture(
          "a.jpg", in: .memory(["a.jpg": bytes]), at: Place(file: "r"), status: .picture, &budget)
        return image?.turn == Image.Turn.none
      })
  }
}
