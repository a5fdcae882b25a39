import Foundation
import TestSupport
import Testing

/// Whole days of people at the page, in Debian's Chromium; `make test-packages` installs it.
@Suite struct BrowserTests {
  private static let installed = StudioProcess.root.path + "/.build-browsers"

  /// Where a test must not be left out, it is tried whether it is there or not.
  static var mustBeThere: Bool {
    ProcessInfo.processInfo.environment["CI"] == "true"
      || FileManager.default.fileExists(atPath: installed + "/installed")
  }

  @Test(.enabled(if: mustBeThere)) func days() throws {
    let run = try Program(
      Self.installed + "/bin/python",
      [
        StudioProcess.root.path + "/Tests/StudioTests/Browser/walk.py",
        StudioProcess.executable.path, StudioProcess.root.path + "/samples",
      ], in: TemporaryFolder())
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.split(separator: "\n") == [
        "whole_day: ok", "fault_mended: ok", "picture_dropped: ok", "two_tabs: ok",
        "kept_work: ok", "keyboard_alone: ok", "every_screen: ok", "every_sample: ok",
        "by_token: ok",
        "server_back: ok",
        "other_eyes: ok",
      ])
  }
}
