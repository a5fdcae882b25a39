import Composition
import Diagnostics
import Records
import TestSupport
import Testing

/// How much a document may hold.
@Suite struct BudgetTests {
  private func fault(_ body: String, witnesses: Int) -> CompositionFault? {
    #expect(throws: CompositionFault.self) {
      try Charter(body) {
        $0.declaration.saksi = Array(repeating: Pejabat(jabatan: "x"), count: witnesses)
        $0.sheetAttributes = "pages=\"many\" if=\"saksi\""
      }.set()
    }
  }

  @Test func aLongText() {
    let fault = fault(
      """
      <p style="isi"><each in="saksi" as="a">
      <each in="saksi" as="b">x </each></each></p>
      """, witnesses: 100)
    guard case .longText(10_000, let place)? = fault else { return #expect(fault == nil) }
    #expect(place?.description == "satu.xml:4:2")
  }

  /// A word that no line holds is found once more, and counts once.
  @Test func aLongWord() {
    let word = String(repeating: "x", count: 400_000)
    let fault = #expect(throws: CompositionFault.self) {
      try Charter("<p style=\"isi\">\(word)</p>").set()
    }
    guard case .layout? = fault else { return #expect(fault == nil) }
  }

  @Test func manyElements() {
    let fault = fault(
      """
      <each in="saksi" as="a"><each in="saksi" as="b">
      <each in="saksi" as="c"><p style="isi">x</p></each></each></each>
      """, witnesses: 60)
    guard case .tooMuch(100_000, let place)? = fault else { return #expect(fault == nil) }
    #expect(place?.description == "satu.xml:4:2")
  }

  /// Nothing is printed of it; to see that takes as long.
  @Test func repetitionsThatPrintNothing() {
    let fault = fault(
      """
      <each in="saksi" as="a"><each in="saksi" as="b">
      <each in="saksi" as="c"><p style="isi" if="nomor and not nomor">x</p></each></each></each>
      """, witnesses: 60)
    guard case .tooMuch? = fault else { return #expect(fault == nil) }
  }

  /// The file's own data repeats as well.
  @Test func aLongTitle() {
    let title =
      "<each in=\"komitmen\" as=\"a\"><each in=\"komitmen\" as=\"b\">x</each></each>"
    let fault = #expect(throws: CompositionFault.self) {
      try Charter("<p style=\"isi\">x</p>") {
        $0.title = title
        $0.declaration.komitmen = Array(repeating: "x", count: 200)
      }.set()
    }
    guard case .longText? = fault else { return #expect(fault == nil) }
  }
}
