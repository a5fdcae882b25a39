import Diagnostics
import Frames
import Testing

/// What a record must have can be printed without being asked for.
@Suite struct RequiredNamesTests {
  /// Messages and hints, without the lines of the source.
  private func faults(_ body: String) -> String {
    do throws(Faults) {
      _ = try Charter(body).template()
      return ""
    } catch {
      return error.diagnostics.map { fault in
        var fault = fault
        fault.place = nil
        return fault.text(in: .indonesian)
      }.joined(separator: "\n")
    }
  }

  @Test func aSignerHasAName() throws {
    let charter = Charter("<p style=\"isi\">Saya, {penanda_tangan.nama}</p>") {
      $0.title = "Pakta {penanda_tangan.nama}"
    }
    #expect(try charter.texts() == ["Saya, Sudarmi"])
    #expect(try charter.set().metadata.title == "Pakta Sudarmi")
  }

  /// Once the group is there, so is the name.
  @Test(arguments: ["mengetahui", "pengesah"])
  func soHasWhoeverElseSigns(name: String) {
    #expect(faults("<p style=\"isi\" if=\"\(name)\">{\(name).nama}</p>") == "")
    #expect(
      faults("<p style=\"isi\">{\(name).nama}</p>") == """
        galat: “\(name).nama” mungkin tidak ada dalam rekaman
          saran: beri syarat if="\(name).nama", atau <when test="\(name).nama">
        """)
  }

  @Test func aWitnessMayHaveNone() {
    #expect(
      faults("<p style=\"isi\"><each in=\"saksi\" as=\"s\">{s.nama}</each></p>") == """
        galat: “s.nama” mungkin tidak ada dalam rekaman
          saran: beri syarat if="s.nama", atau <when test="s.nama">
        """)
  }

  @Test func soMayTheRest() {
    #expect(
      faults("<p style=\"isi\">{penanda_tangan.pangkat}</p>") == """
        galat: “penanda_tangan.pangkat” mungkin tidak ada dalam rekaman
          saran: beri syarat if="penanda_tangan.pangkat", atau <when test="penanda_tangan.pangkat">
        """)
  }
}
