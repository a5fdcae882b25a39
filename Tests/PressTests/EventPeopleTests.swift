import Sheets
import TestSupport
import Testing

/// The table of persons among the samples is the one that is made here.
@Suite struct EventPeopleTests {
  @Test func theSampleIsThisWorkbook() throws {
    try assertSample(
      try EventPeople.bytes(), at: "samples/pontianak-2022/kegiatan/orang.xlsx"
    ) { bytes in
      try readWorkbook(bytes, file: "orang.xlsx").sheets.map { "\($0.name ?? ""):\n\($0)" }
    }
  }
}
