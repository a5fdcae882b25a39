import Foundation
import TestSupport
import Testing

/// What the page asks: faults at their fields, pages, the finished file, and the records of the
/// folder, which stay those of the command line.
@Suite struct RecordAPITests {
  private static let name = "pontianak-2022.yaml"

  private func sample() throws -> String {
    try StudioProcess.sample("pontianak-2022/pontianak-2022.yaml")
  }

  @Test func faultsByTheirFields() throws {
    let studio = try StudioProcess()
    let record = #"""
      {"satker":{"kode":"61.71"},"tanggal":"2022-03-09","hari":"Kamis","kota":"","predikat_dituju":["WBX"],
      "penanda_tangan":{"nama":"Deni Contoh","jabatan":"Ketua","nip":"19671310 199203 1 001"},
      "saksi":[{"jabatan":"Satu"},{"nama":"Rina Contoh","jabatan":"","warna":"biru"}]}
      """#
    let answer = try studio.answer("POST", "/api/pratinjau?lang=en", body: record).json
    #expect(answer["key"] is NSNull)
    let faults = try #require(answer["faults"] as? [[String: Any]])
    let told = faults.map { "\($0["path"] as? String ?? "–"): \($0["key"] ?? "")" }.sorted()
    #expect(
      told == [
        "hari: records.wrong-day", "kota: records.empty", "penanda_tangan.nip: records.nip-birth",
        "penanda_tangan.nip: records.nip-of-ketua",
        "predikat_dituju[1]: records.unknown-word", "saksi[2].jabatan: records.empty",
        "saksi[2].warna: records.unknown-key",
      ])
  }

  @Test func pagesOfARecord() throws {
    let studio = try StudioProcess()
    let answer = try studio.answer("POST", "/api/pratinjau", body: sample()).json
    #expect((answer["faults"] as? [Any])?.isEmpty == true)
    #expect(answer["pages"] as? [[Int]] == [[2970, 2100]])
    let key = try #require(answer["key"] as? String)
    let page = try studio.answer("GET", "/api/halaman/\(key)/1.png?dpi=50")
    #expect(page.status == 200 && page.headers["content-type"] == "image/png")
    #expect(page.body.starts(with: [0x89, 0x50, 0x4e, 0x47]))
    for wrong in ["2.png", "0.png", "1", "1.png?dpi=9000", "1.png?dpi=1"] {
      #expect(try studio.answer("GET", "/api/halaman/\(key)/\(wrong)").status == 400, "\(wrong)")
    }
  }

  /// The very pixels of the proof that the command line makes, in other bytes.
  @Test func thePageIsTheProof() throws {
    let studio = try StudioProcess([Self.name: sample()])
    let answer = try studio.answer("POST", "/api/pratinjau", body: sample()).json
    let key = try #require(answer["key"] as? String)
    let quick = try studio.answer("GET", "/api/halaman/\(key)/1.png?dpi=72").body
    let proof = try studio.answer("GET", "/api/halaman/\(key)/1.png?dpi=72&bukti=1").body
    try render(studio, ["--dpi", "72", "--proof", "bukti.png"])
    #expect(try Data(studio.folder.bytes("bukti.png")) == proof)
    #expect(quick != proof)
    try studio.folder.write(Array(quick), to: "cepat.png")
    for name in ["cepat", "bukti"] {
      let made = try Program(
        "python3", ["-c", Self.pixels, "\(name).png", "\(name).raw"], in: studio.folder)
      #expect(made.status == 0, "\(made.errors)")
    }
    #expect(try studio.folder.bytes("cepat.raw") == studio.folder.bytes("bukti.raw"))
  }

  /// A PNG file's pixels, colours only, by the filters of the standard.
  private static let pixels = """
    import sys, zlib, struct
    file = open(sys.argv[1], 'rb').read()
    at, data = 8, b''
    while at < len(file):
        size, kind = struct.unpack('>I4s', file[at:at + 8])
        body = file[at + 8:at + 8 + size]
        if kind == b'IHDR': width, height, depth, color = struct.unpack('>IIBB', body[:10])
        if kind == b'IDAT': data += body
        at += size + 12
    step = {2: 3, 6: 4}[color]
    raw, row, out = zlib.decompress(data), bytearray(width * step), bytearray()
    for y in range(height):
        start = y * (width * step + 1)
        kind, line = raw[start], bytearray(raw[start + 1:start + 1 + width * step])
        for x in range(len(line)):
            a = line[x - step] if x >= step else 0
            b, c = row[x], row[x - step] if x >= step else 0
            p = a + b - c
            paeth = a if abs(p-a) <= abs(p-b) and abs(p-a) <= abs(p-c) else b if abs(p-b) <= abs(p-c) else c
            line[x] = (line[x] + [0, a, b, (a + b) // 2, paeth][kind]) & 255
        row = line
        for x in range(0, len(line), step): out += line[x:x + 3]
    open(sys.argv[2], 'wb').write(out)
    """

  private func render(_ studio: StudioProcess, _ arguments: [String]) throws {
    let run = try Program(
      StudioProcess.built.appendingPathComponent("piagam").path,
      ["render", Self.name, "--quiet", "--output", "render.pdf"] + arguments, in: studio.folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// As JSON, as the form sends it, and whatever it is called.
  @Test func theDocumentIsWhatRenderMakes() throws {
    let studio = try StudioProcess([Self.name: sample()])
    try render(studio, [])
    let opened = try studio.answer("GET", "/api/rekaman/\(Self.name)").json
    let record = try JSONSerialization.data(withJSONObject: try #require(opened["record"]))
    let body = String(decoding: record, as: UTF8.self)
    for name in ["", "?nama=\(Self.name)", "?nama=lain.json"] {
      let document = try studio.answer("POST", "/api/dokumen\(name)", body: body)
      #expect(document.headers["content-type"] == "application/pdf")
      #expect(try Data(studio.folder.bytes("render.pdf")) == document.body, "\(name)")
    }
    let wrong = try studio.answer("POST", "/api/dokumen", body: #"{"kota":"Sambas"}"#)
    #expect(wrong.status == 422 && (wrong.json["faults"] as? [Any])?.isEmpty == false)
  }

  @Test func aChangeKeepsTheRemarks() throws {
    let studio = try StudioProcess([Self.name: sample()])
    let opened = try studio.answer("GET", "/api/rekaman/\(Self.name)")
    var record = try #require(opened.json["record"] as? [String: Any])
    record["tempat"] = "Aula Baru"
    let body = String(
      decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
    let saved = try studio.answer(
      "PUT", "/api/rekaman/\(Self.name)", body: body, ["If-Match": opened.headers["etag"]])
    #expect(saved.status == 200)
    #expect(
      try studio.folder.text(Self.name)
        == sample().replacing("tempat: Hotel Borneo", with: "tempat: Aula Baru"))
    #expect(try rights(studio, Self.name) == 0o600)
    #expect(studio.folder.files == [Self.name])
  }

  private func rights(_ studio: StudioProcess, _ name: String) throws -> Int {
    let path = studio.folder.path + "/" + name
    let all = try FileManager.default.attributesOfItem(atPath: path)
    return (all[.posixPermissions] as? Int ?? 0) & 0o777
  }

  /// Of two who change one record, the second is shown what the first wrote.
  @Test func twoTabs() throws {
    let studio = try StudioProcess(["a.yaml": "kota: Sambas  # satu\n"])
    let etag = try #require(studio.answer("GET", "/api/rekaman/a.yaml").headers["etag"])
    let first = try studio.answer(
      "PUT", "/api/rekaman/a.yaml", body: #"{"kota":"Pontianak"}"#, ["If-Match": etag])
    #expect(first.status == 200)
    let second = try studio.answer(
      "PUT", "/api/rekaman/a.yaml", body: #"{"kota":"Sanggau"}"#, ["If-Match": etag])
    #expect(second.status == 412)
    #expect(second.json["record"] as? [String: String] == ["kota": "Pontianak"])
    #expect(try studio.folder.text("a.yaml") == "kota: Pontianak  # satu\n")
    let now = try #require(second.json["etag"] as? String)
    #expect("\"\(now)\"" == first.headers["etag"])
    #expect(try studio.answer("DELETE", "/api/rekaman/a.yaml", ["If-Match": etag]).status == 412)
    #expect(
      try studio.answer("DELETE", "/api/rekaman/a.yaml", ["If-Match": "\"\(now)\""]).status == 204)
    #expect(studio.folder.files == [])
    #expect(
      try studio.answer(
        "PUT", "/api/rekaman/a.yaml", body: "{}", ["If-Match": etag]
      ).status == 404)
  }

  @Test func aNewRecord() throws {
    let studio = try StudioProcess()
    let body =
      #"{"jenis":"pencanangan","satker":{"kode":"61.71"},"saksi":[{"jabatan":"Wali: Kota"}]}"#
    let new = ["If-None-Match": "*" as String?]
    #expect(try studio.answer("PUT", "/api/rekaman/baru.yaml", body: body, new).status == 201)
    #expect(
      try studio.folder.text("baru.yaml")
        == "jenis: pencanangan\nsatker:\n  kode: 61.71\nsaksi:\n  - jabatan: \"Wali: Kota\"\n")
    #expect(try studio.answer("PUT", "/api/rekaman/baru.yaml", body: body, new).status == 412)
    #expect(try studio.answer("PUT", "/api/rekaman/x.json", body: #"{"a":"1"}"#, new).status == 201)
    #expect(try studio.folder.text("x.json") == "{\n  \"a\": \"1\"\n}\n")
    #expect(try studio.answer("PUT", "/api/rekaman/y.yaml", body: "{", new).status == 422)
    #expect(studio.folder.files == ["baru.yaml", "x.json"])
    let listed = try studio.answer("GET", "/api/rekaman").json["records"] as? [[String: Any]]
    #expect(listed?.map { $0["name"] as? String } == ["baru.yaml", "x.json"])
    #expect(listed?[0]["office"] as? String == "KPU Kota Pontianak")
  }

  /// A browser without scripts reads and downloads.
  @Test func withoutScripts() throws {
    let studio = try StudioProcess([Self.name: sample(), "a b.yaml": "kota: <b>\n"])
    let page = try studio.answer("GET", "/baca")
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.text.contains("<li><a href=\"/baca/a%20b.yaml\">a b.yaml</a></li>"))
    #expect(!page.text.contains("<script"))
    try render(studio, [])
    let document = try studio.answer("GET", "/baca/\(Self.name)")
    #expect(try Data(studio.folder.bytes("render.pdf")) == document.body)
    let wrong = try studio.answer("GET", "/baca/a%20b.yaml")
    #expect(wrong.status == 422 && wrong.headers["content-type"] == "text/plain; charset=utf-8")
    #expect(wrong.text.contains("a b.yaml"))
    let other = ["Sec-Fetch-Site": "cross-site" as String?]
    #expect(try studio.answer("GET", "/baca/\(Self.name)", other).status == 403)
  }

  /// Every kind has a form, of its own keys, with the templates that print it.
  @Test func everyKind() throws {
    let studio = try StudioProcess()
    let kinds = try #require(studio.answer("GET", "/api/mulai").json["kinds"] as? [[String: Any]])
    #expect(kinds.count > 15)
    for kind in kinds {
      let name = try #require(kind["name"] as? String)
      let schema = try studio.answer("GET", "/api/skema?jenis=\(name)").json
      #expect((schema["keys"] as? [Any])?.isEmpty == false, "\(name)")
      let templates = try #require(schema["templates"] as? [[String: Any]], "\(name)")
      #expect(!templates.isEmpty, "\(name)")
      #expect(templates.allSatisfy { ($0["designs"] as? [Any])?.isEmpty == false }, "\(name)")
    }
    #expect(try studio.answer("GET", "/api/skema?jenis=tidak").status == 404)
    let offices = try studio.answer("GET", "/api/satker").json["offices"] as? [[String: Any]]
    #expect((offices?.count ?? 0) > 500)
  }

  @Test func pictures() throws {
    let logo = try StudioProcess.sample("tersulit/logo.svg")
    let studio = try StudioProcess()
    let type = ["Content-Type": "application/octet-stream" as String?]
    func put(_ name: String, _ text: String) throws -> RawAnswer {
      try studio.answer("POST", "/api/gambar?nama=\(name)", body: text, type)
    }
    #expect(try put("logo.svg", logo).json["name"] as? String == "logo.svg")
    // The same is there once; another does not take its place.
    #expect(try put("logo.svg", logo).json["name"] as? String == "logo.svg")
    #expect(try put("logo.svg", logo + "\n").json["name"] as? String == "logo-2.svg")
    #expect(studio.folder.files == ["logo-2.svg", "logo.svg"])
    let shown = try studio.answer("GET", "/api/gambar/logo.svg")
    #expect(shown.text == logo && shown.headers["content-type"] == "image/svg+xml")
    #expect(shown.headers["content-security-policy"]?.contains("script-src 'self'") == true)
    for name in ["a.exe", "..%2fa.png", ".a.png", "a.png%00"] {
      #expect(try put(name, logo).status == 400, "\(name)")
    }
    #expect(try put("a.svg", "<svg onload='alert(1)'").status == 422)
    #expect(studio.folder.files == ["logo-2.svg", "logo.svg"])
  }
}
