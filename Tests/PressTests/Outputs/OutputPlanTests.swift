import Diagnostics
import Fields
import Foundation
import Records
import Templates
import TestSupport
import Testing

@testable import Press

@Suite struct OutputPlanTests {
  private func plan(
    _ records: [String], output: String? = nil, proof: String? = nil
  ) throws(Faults) -> [OutputPlan.Item] {
    try OutputPlan(
      records.map { Job(record: $0) },
      OutputPlaces(
        documents: output.map(OutputPlace.init) ?? .folder(""), proofs: proof.map(OutputPlace.init))
    ).items
  }

  @Test func namesFollowTheRecord() throws {
    #expect(
      try plan(["in/a.b.yaml"]) == [
        .init(Job(record: "in/a.b.yaml"), document: "a.b.pdf", proof: nil)
      ])
    #expect(
      try plan(["a.yaml", "b.json"], output: "neu/", proof: "neu/p/") == [
        .init(Job(record: "a.yaml"), document: "neu/a.pdf", proof: "neu/p/a.png"),
        .init(Job(record: "b.json"), document: "neu/b.pdf", proof: "neu/p/b.png"),
      ])
    #expect(
      try plan(["a.yaml"], output: "x", proof: "p.png") == [
        .init(Job(record: "a.yaml"), document: "x", proof: "p.png")
      ])
  }

  /// A salinan takes no asli's place, whoever asks for it.
  @Test func whatIsNotStandardStandsInTheName() throws {
    let folder = try TemporaryFolder()
    let asli = try folder.write(House.record, to: "a.yaml")
    let salinan = try folder.write(
      House.record + "bentuk: salinan\nrancangan: resmi\n", to: "b.yaml")
    let lke = try folder.write("jenis: evaluasi\n", to: "c.yaml")
    let jobs = [
      Job(record: asli, template: "piagam-pencanangan", design: "megah", bentuk: .asli),
      Job(record: asli, design: "resmi", bentuk: .salinan),
      Job(record: salinan, design: "resmi"),
      Job(record: salinan, design: "klasik", bentuk: .asli),
      Job(record: lke, template: "rapor", design: "baku"),
      Job(record: "tiada.yaml", template: "rapor", bentuk: .salinan),
    ]
    let items = try jobs.map {
      try OutputPlan(
        [$0], OutputPlaces(documents: .folder(""), proofs: .folder("p/")), in: House.press.get()
      )
      .items[0]
    }
    #expect(
      items.map(\.document) == [
        "a.pdf", "a-resmi-salinan.pdf", "b-salinan.pdf", "b-klasik.pdf", "c-rapor.pdf",
        "tiada.pdf",
      ])
    #expect(items[1].proof == "p/a-resmi-salinan.png")
    let named = try OutputPlan([jobs[1]], OutputPlaces(documents: .file("x.pdf")))
    #expect(named.items[0].document == "x.pdf")
  }

  @Test func aNameMayBeAnothersAlready() throws {
    let folder = try TemporaryFolder()
    let salinan = try folder.write(House.record + "bentuk: salinan\n", to: "a.yaml")
    let asli = try folder.write(House.record, to: "a-salinan.yaml")
    #expect(
      throws: Faults(
        .usage, .outputTwice("a-salinan.pdf", salinan, asli), hint: .outputTwiceHint())
    ) { try plan([salinan, asli]) }
  }

  @Test func aFolderThatIsThereNeedsNoSlash() throws {
    let folder = try TemporaryFolder()
    #expect(try plan(["a.yaml"], output: folder.path)[0].document == folder.path + "/a.pdf")
  }

  @Test func twoRecordsOneFile() {
    #expect(
      throws: Faults(
        .usage, .outputTwice("a.pdf", "x/a.yaml", "y/a.json"),
        hint: .outputTwiceHint())
    ) { try plan(["x/a.yaml", "y/a.json"]) }
  }

  @Test func documentAndProofCannotBeOneFile() {
    #expect(
      throws: Faults(
        .usage, .outputTwice("a.pdf", "a.yaml", "a.yaml"), hint: .outputTwiceHint())
    ) { try plan(["a.yaml"], proof: "a.pdf") }
  }

  @Test func aFurtherPageTakesNoOthersPlace() throws {
    let plan = try OutputPlan(
      [Job(record: "a.yaml"), Job(record: "a-2.yaml")],
      OutputPlaces(documents: .folder(""), proofs: .folder("p/")))
    try plan.checkFurtherPage("p/a-3.png", of: "a.yaml")
    #expect(
      throws: Faults(
        .usage, .outputTwice("p/a-2.png", "a-2.yaml", "a.yaml"),
        hint: .outputTwiceHint())
    ) { try plan.checkFurtherPage("p/a-2.png", of: "a.yaml") }
    #expect(throws: Faults(.usage, .outputReplacesRecord("a-2.yaml"), hint: .pressAnotherName())) {
      try plan.checkFurtherPage("a-2.yaml", of: "a.yaml")
    }
  }

  /// A single record is opened once, whatever is made of it: it may be a sheet of a million rows.
  @Test func aRecordIsOpenedOnce() throws {
    let folder = try TemporaryFolder()
    let sample = "\(House.root)/samples/sambas-2022/sambas-2022.yaml"
    let record = try folder.write(try String(contentsOfFile: sample, encoding: .utf8), to: "a.yaml")
    let place = OutputPlace.folder(folder.path + "/")
    let plan = try OutputPlan(
      [Job(record: record)], OutputPlaces(documents: place, proofs: place),
      in: try House.press.get())
    unlink(record)
    #expect(try House.worker().make(plan.items[0], of: plan).files.count == 2)
  }

  @Test func aRecordIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write("x", to: "a.yaml")
    let roundabout = "\(folder.path)/../\(folder.url.lastPathComponent)/a.yaml"
    #expect(throws: Faults(.usage, .outputReplacesRecord(roundabout), hint: .pressAnotherName())) {
      try plan([record], output: roundabout)
    }
  }

  /// The register and LKE files of a recap, a logo: by identity, not by text.
  @Test func whatARecordNamesIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write(
      "jenis: rekap\nregister: register.csv\nlke: [lke, b.csv]\n", to: "rekap.yaml")
    let charter = try folder.write("satker: {logo: p-2.png}\n", to: "p.yaml")
    for name in ["register.csv", "b.csv", "lke/a.csv", "lke/alt.pdf", "p-2.png"] {
      try folder.write("x", to: name)
    }
    for name in ["register.csv", "b.csv", "lke/../lke/a.csv"] {
      let path = "\(folder.path)/\(name)"
      #expect(
        throws: Faults(.usage, .outputReplacesInput(path, of: record), hint: .pressAnotherName())
      ) {
        try plan([record], output: path)
      }
      #expect(
        throws: Faults(.usage, .outputReplacesInput(path, of: record), hint: .pressAnotherName())
      ) {
        try plan([record], output: "\(folder.path)/neu.pdf", proof: path)
      }
    }
    #expect(try plan([record], output: "\(folder.path)/lke/alt.pdf").count == 1)
    let proof = try OutputPlan(
      [Job(record: charter)], OutputPlaces(documents: nil, proofs: OutputPlace(folder.path)))
    let second = "\(folder.path)/p-2.png"
    #expect(
      throws: Faults(.usage, .outputReplacesInput(second, of: charter), hint: .pressAnotherName())
    ) {
      try proof.checkFurtherPage(second, of: charter)
    }
  }

  /// Over links of both kinds, to records and to what they name.
  @Test func whatIsReplacedUnderAnotherName() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write("satker: {logo: l.png}\n", to: "a.yaml")
    let logo = try folder.write("x", to: "l.png")
    let output = "\(folder.path)/a.pdf"
    for make in [{ link($0, $1) }, { symlink($0, $1) }] as [(String, String) -> Int32] {
      #expect(make(record, output) == 0)
      #expect(
        throws: Faults(.usage, .outputReplacesRecord(output), hint: .pressAnotherName())
      ) { try plan([record], output: output) }
      #expect(unlink(output) == 0 && make(logo, output) == 0)
      #expect(
        throws: Faults(
          .usage, .outputReplacesInput(output, of: record), hint: .pressAnotherName())
      ) { try plan([record], output: output) }
      #expect(unlink(output) == 0)
    }
  }

  /// A key says that it holds a path; no list of such keys has to learn of it.
  @Test func whatARecordOfANewKindNamesIsNeverReplaced() throws {
    let fields = Fields<String>(
      .key("lampiran", id: "surat", en: "letters").typedPaths(upTo: 2, "a"))
    let kind = Kind("surat", fields: fields, standardTemplate: "surat") {
      record, _ throws(Faults) in
      throw Faults(.record, at: Place(file: record.source.name), .outputRegisterEnding("x"))
    }
    let folder = try TemporaryFolder()
    let record = try folder.write("jenis: surat\nlampiran: [x.pdf, tiada]\n", to: "a.yaml")
    let letter = try folder.write("x", to: "x.pdf")
    let job = Job(record: record)
    #expect(try OutputPlan([job], OutputPlaces(documents: .file(letter))).items.count == 1)
    #expect(
      throws: Faults(.usage, .outputReplacesInput(letter, of: record), hint: .pressAnotherName())
    ) {
      try OutputPlan([job], OutputPlaces(documents: .file(letter)), of: Kinds([kind]))
    }
  }

  /// A recap reads its LKE files, and so what they name.
  @Test func whatAnLKEOfARecapNamesIsNeverReplaced() throws {
    let folder = try TemporaryFolder()
    let record = try folder.write("jenis: rekap\nlke: [lke, b.csv, rekap.yaml]\n", to: "rekap.yaml")
    try folder.write(
      "jenis: evaluasi\nuraian: bunyi.txt\nsatker: {logo: l.png}\n", to: "lke/a.yaml")
    try folder.write("jenis;evaluasi\nuraian;bunyi.txt\n", to: "b.csv")
    for name in ["bunyi.txt", "lke/bunyi.txt", "lke/l.png", "lain.txt"] {
      try folder.write("x", to: name)
    }
    for name in ["bunyi.txt", "lke/bunyi.txt", "lke/l.png"] {
      let path = "\(folder.path)/\(name)"
      #expect(
        throws: Faults(.usage, .outputReplacesInput(path, of: record), hint: .pressAnotherName())
      ) {
        try plan([record], output: path)
      }
    }
    #expect(try plan([record], output: "\(folder.path)/lain.txt").count == 1)
  }

  /// Also what another record of the run names.
  @Test func aFurtherPageTakesNoFileOfAnotherRecord() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("satker: {logo: l.svg}\n", to: "p.yaml")
    let second = try folder.write("satker: {logo: p-2.png}\n", to: "q.yaml")
    let picture = try folder.write("x", to: "p-2.png")
    let plan = try OutputPlan(
      [Job(record: first), Job(record: second)],
      OutputPlaces(documents: nil, proofs: OutputPlace(folder.path)))
    #expect(
      throws: Faults(.usage, .outputReplacesInput(picture, of: second), hint: .pressAnotherName())
    ) {
      try plan.checkFurtherPage(picture, of: first)
    }
  }

  /// A file for several records: all but the first would take its place.
  @Test func oneFileIsForOneRecord() {
    #expect(
      throws: Faults(.usage, .outputTwice("x", "a.yaml", "b.yaml"), hint: .outputTwiceHint())
    ) { try plan(["a.yaml", "b.yaml"], output: "x") }
  }
}
