@testable import PDFObjects
import Testing

/// What is appended to a file.
@Suite struct UpdateTests {
  @Test(arguments: [PDFWriter.Form.packed, .plain], ["", "junk\n"])
  func changesAndAdds(_ form: PDFWriter.Form, _ lead: String) throws {
    let before = Array(lead.utf8) + testFile(form, values: [1, 2])
    let file = try PDFFile(before)
    let root = try #require(file.trailer["Root"]?.reference)
    var update = PDFUpdate(of: file)
    let new = update.reserve()
    var catalog = try #require(try file.object(root).value?.dictionary)
    catalog["New"] = .reference(new)
    let start = update.put(.value(.dictionary(catalog)), at: root)
    update.put(.stream(PDFStream(["A": 1], encoded: Array("baru".utf8))), at: new)
    let after = update.finish()
    #expect(after.starts(with: before))
    #expect(after[start...].starts(with: "\(root.number) 0 obj\n".utf8))
    if lead.isEmpty { try expectSound(after) }

    let changed = try PDFFile(after)
    let stream = try changed.stream(try changed.dictionary(changed.trailer["Root"])?["New"])
    #expect(stream?.encoded.elementsEqual("baru".utf8) == true)
    #expect(try changed.value(catalog["More"]?.array?[1]) == 2)
    #expect(changed.revisions.map(\.end) == [after.count, before.count])
    #expect(changed.revisions.map(\.isStream) == [form == .packed, form == .packed])
    let ids = changed.revisions.map { $0.trailer["ID"]?.array ?? [] }
    #expect(ids[0][0] == ids[1][0] && ids[0][1] != ids[1][1])
  }

  @Test func updatesOfUpdates() throws {
    var bytes = testFile()
    for round in 1...20 {
      let file = try PDFFile(bytes)
      var update = PDFUpdate(of: file)
      let info = try #require(file.trailer["Info"]?.reference)
      update.put(.value(["Title": .text("Putaran \(round)")]), at: info)
      bytes = update.finish()
    }
    try expectSound(bytes)
    let file = try PDFFile(bytes)
    #expect(file.revisions.count == 21)
    #expect(try file.dictionary(file.trailer["Info"])?["Title"]?.text == "Putaran 20")
  }
}
