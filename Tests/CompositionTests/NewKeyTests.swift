import Diagnostics
import Fields
import Records
import Templates
import Testing

@testable import Composition

/// The recipe “A new key of a record” of ARCHITECTURE.md, followed: a line, and the
/// value read.
@Suite struct NewKeyTests {
  private struct Bertema {
    var declaration: Declaration
    var tema: String?
  }

  private static let fields = Fields<Bertema>(
    .part(Declaration.fields) { $0.declaration },
    .name("tema", id: "tema acara", en: "the motto of the day") { $0.tema }
      .typed(120, "Melayani dengan Jujur"))

  private static let record = """
    satker: {kode: 61.01}
    tanggal: 2022-03-09
    kota: Sambas
    predikat_dituju: WBK
    penanda_tangan: {nama: Sudarmi, jabatan: Ketua}

    """

  private func read(_ text: String) throws(Faults) -> Bertema {
    let source = RecordSource(name: "a.yaml", bytes: Array(text.utf8))
    let (declaration, record, _, _) = try readDeclaration(
      OpenedRecord(source), NewKeyTests.fields.keys)
    return Bertema(declaration: declaration, tema: record.text("tema"))
  }

  private func printed(_ record: Bertema) throws -> [String] {
    let charter = Charter(#"<p style="isi">{kota}<when test="tema">: {tema}</when></p>"#) {
      $0.fields = ["pencanangan": NewKeyTests.fields.all]
      $0.filling = Filling(
        kind: "pencanangan", author: record.declaration.satker.nama,
        date: record.declaration.tanggal, values: NewKeyTests.fields.value(of: record))
    }
    return try charter.texts()
  }

  @Test func isReadAndPrinted() throws {
    let record = try read(NewKeyTests.record + "tema: Melayani\n")
    #expect(record.tema == "Melayani")
    #expect(try printed(record) == ["Sambas: Melayani"])
    #expect(try printed(read(NewKeyTests.record)) == ["Sambas"])
  }

  @Test func isChecked() throws {
    do throws(Faults) {
      _ = try read(NewKeyTests.record + "tema: (isi temanya)\n")
      Issue.record("a value that is not filled in was accepted")
    } catch {
      #expect(
        error.diagnostics.map { $0.text(in: .indonesian) } == [
          """
          a.yaml:6:7: galat: “tema” belum diisi
             6 | tema: (isi temanya)
               |       ^~~~~~~~~~~~~
            saran: tema acara; contoh: Melayani dengan Jujur
          """
        ])
    }
  }
}
