import Foundation
import TestSupport
import Testing

/// A logo that was made to hurt: none takes more than two seconds and 256 MiB, whatever becomes of
/// it, on paper and on a proof at 600 dots an inch. What the page itself takes does not count.
enum HostilePicture {
  private static let page = Task { try await run(nil, []).time }

  private static func run(_ name: String?, _ bytes: [UInt8]) async throws -> MeasuredRun {
    let folder = try TemporaryFolder()
    let logo = name.map { "\n  logo: \($0)" } ?? ""
    try folder.write(
      Charter.good.replacing("  kode: 61.01", with: "  kode: 61.01" + logo), to: "a.yaml")
    if let name { try folder.write(bytes, to: name) }
    var run = try await MeasuredRun.apart(
      [
        "render", "\(folder.path)/a.yaml", "--design", "resmi", "-o", "\(folder.path)/a.pdf",
        "--proof", "\(folder.path)/halaman.png", "--dpi", "600",
      ])
    run.output = run.output.replacing("\(folder.path)/", with: "")
    #expect(try run.status == 7 || folder.bytes("a.pdf").starts(with: Data("%PDF".utf8)))
    return run
  }

  static func check(_ name: String, _ bytes: [UInt8]) async throws -> MeasuredRun {
    let run = try await Self.run(name, bytes)
    let time = try await run.time - Self.page.value
    #expect(time < 2 * MeasuredRun.slowness, "\(time) s")
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect([0, 7].contains(run.status), "\(run.status): \(run.output)")
    return run
  }
}
