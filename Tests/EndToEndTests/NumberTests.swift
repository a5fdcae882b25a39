import Foundation
import TestSupport
import Testing

/// Numbers of a register, by the built tool.
@Suite struct NumberTests {
  private static let nomor = "nomor: '{urut}/PW.01-SP/{wilayah}/{tahun}'\n"

  /// Charters of one office, on as many days from a number on.
  private static func write(_ count: Int, from first: Int, to folder: TemporaryFolder) throws {
    for day in first..<first + count {
      let text = Charter.good.replacing(/tanggal: .*\n/, with: "tanggal: 2022-05-\(day + 1)\n")
        .replacing(/hari: .*\n/, with: "").replacing(/(?m)^nomor: .*\n/, with: "")
      try folder.write(text + nomor, to: "r\(first)/d\(100 + day).yaml")
    }
  }

  /// The numbers of a register, as it has them.
  private static func urut(_ folder: TemporaryFolder) throws -> [Int] {
    try folder.text("nomor.csv").split(separator: "\r\n").dropFirst().compactMap {
      Int($0.split(separator: ";", omittingEmptySubsequences: false)[3])
    }
  }

  /// The numbers that documents of a folder say.
  private static func said(_ folder: TemporaryFolder, _ out: String) throws -> Set<String> {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(out)")) ?? []
    return try Set(
      names.filter { $0.hasSuffix(".pdf") }.map { name in
        let run = try PiagamRun(["inspect", "\(out)/\(name)", "--json"], in: folder.path)
        return try #require(try run.objects.first?["nomor"] as? String)
      })
  }

  private static let out = ["--out", "out", "--name", "{tanggal}.pdf", "--numbers", "nomor.csv"]

  @Test func twoRunsAtOnce() throws {
    let folder = try TemporaryFolder()
    for first in [0, 10] { try Self.write(10, from: first, to: folder) }
    let runs = [0, 10].map {
      "'\(PiagamRun.executable)' batch r\($0) --out out\($0) --name '{tanggal}.pdf' "
        + "--numbers nomor.csv --quiet & "
    }
    let run = try Program("bash", ["-c", runs.joined() + "wait"], in: folder)
    #expect(run.errors == "")
    #expect(try Self.urut(folder) == Array(1...20))
    let (one, other) = (try Self.said(folder, "out0"), try Self.said(folder, "out10"))
    #expect(one.count == 10 && one.union(other).count == 20)
  }

  /// Minutes whose list of persons is corrected keep the number that is typed in them; those of
  /// another day cannot have it.
  @Test func aTypedNumberOfACorrectedRecord() throws {
    let folder = try TemporaryFolder()
    let sample = try String(
      contentsOfFile: "\(PiagamRun.root)/samples/notula/rapat-persiapan.yaml", encoding: .utf8)
    func said(_ text: String) throws -> String {
      try folder.write(text, to: "notula.yaml")
      return try PiagamRun(
        ["render", "notula.yaml", "--numbers", "nomor.csv", "-o", "a.pdf", "--quiet"],
        in: folder.path, environment: ["LANG": "id_ID.UTF-8"]
      ).errors
    }
    let nomor = try #require(sample.firstMatch(of: /\nnomor: (.*)\n/)?.1)
    #expect(try said(sample) == "")
    let register = try folder.text("nomor.csv")
    #expect(try said(sample.replacing("Siti Contoh, S.E.", with: "Siti Contoh, S.H.")) == "")
    #expect(try folder.text("nomor.csv") == register)
    let later = try said(sample.replacing(/\ntanggal: .*\n/, with: "\ntanggal: 2022-12-30\n"))
    #expect(later.contains("galat: nomor “\(nomor)” sudah dipakai rekaman lain: nomor.csv:E2"))
  }

  /// Not even a register that is to be made is replaced by the document that is its first.
  @Test func noOutputInItsPlace() throws {
    let folder = try TemporaryFolder()
    try Self.write(1, from: 0, to: folder)
    let run = try PiagamRun(
      ["render", "r0/d100.yaml", "--numbers", "nomor.csv", "-o", "./nomor.csv"], in: folder.path,
      environment: ["LANG": "id_ID.UTF-8"])
    #expect(run.status == 2)
    #expect(
      run.errors == """
        galat: keluaran “./nomor.csv” akan menimpa berkas yang dipakai oleh “r0/d100.yaml”
          saran: pilih nama lain

        """)
    #expect(folder.files == ["r0/d100.yaml"])
  }

  /// Wherever a run is killed, the next ones give every record one number, and leave no gap.
  @Test func killed() throws {
    let folder = try TemporaryFolder()
    try Self.write(12, from: 0, to: folder)
    var ended = 0
    for milliseconds in stride(from: 300, to: 1500, by: 60) {
      let run = try Program(
        "timeout",
        ["-s", "KILL", "\(Double(milliseconds) / 1000)", PiagamRun.executable]
          + ["batch", "r0", "--quiet"] + Self.out, in: folder)
      if run.status != 0 { ended += 1 }
    }
    #expect(ended > 0, "none was killed in between")
    let last = try PiagamRun(["batch", "r0"] + Self.out, in: folder.path)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try Self.urut(folder) == Array(1...12))
    #expect(
      try Self.said(folder, "out") == Set((1...12).map { "\($0)/PW.01-SP/6101/2022" }))
  }

  /// The record inside has the number: nothing is taken to make a document anew.
  @Test func renderAndRegenerate() throws {
    let folder = try TemporaryFolder()
    try Self.write(1, from: 0, to: folder)
    let without = try PiagamRun(["check", "r0/d100.yaml"], in: folder.path)
    #expect(without.status == 3)
    #expect(
      without.errors.contains(
        "galat: {urut} diambil dari register nomor, dan tidak ada yang disebut"))
    let render = ["render", "r0/d100.yaml", "-o", "a.pdf", "--numbers", "nomor.csv"]
    // A picture to look at takes none.
    let proof = try PiagamRun(
      ["render", "r0/d100.yaml", "--proof", "a.png", "--dump", "frames", "--numbers", "nomor.csv"],
      in: folder.path)
    #expect(proof.status == 0 && (try? folder.bytes("nomor.csv")) == nil, "\(proof.errors)")
    #expect(try PiagamRun(render, in: folder.path).status == 0)
    let first = try folder.bytes("a.pdf")
    #expect(try PiagamRun(render, in: folder.path).status == 0)
    #expect(try folder.bytes("a.pdf") == first && Self.urut(folder) == [1])
    #expect(try PiagamRun(["regenerate", "a.pdf"], in: folder.path).status == 0)
    let inspect = try PiagamRun(["inspect", "a.pdf", "--json"], in: folder.path)
    #expect(try inspect.objects.first?["nomor"] as? String == "1/PW.01-SP/6101/2022")
  }

  /// Where the document cannot be written, nothing is left of its number.
  @Test func whatCannotBeWrittenTakesNone() throws {
    let folder = try TemporaryFolder()
    try Self.write(1, from: 0, to: folder)
    try folder.write("", to: "ada")
    let run = try PiagamRun(
      ["render", "r0/d100.yaml", "-o", "ada/a.pdf", "--numbers", "nomor.csv"], in: folder.path)
    #expect(run.status == 8, "\(run.errors)")
    #expect(try folder.text("nomor.csv") == "")
  }
}
