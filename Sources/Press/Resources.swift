public import Diagnostics
internal import Files

/// Where templates and fonts are found. Never a path of the build.
public struct Resources: Hashable, Sendable {
  /// Folders of templates, by name: the first that has it counts.
  public var templates: [String]
  /// The folder `Fonts`.
  public var fonts: String

  public init(templates: [String], fonts: String) {
    self.templates = templates
    self.fonts = fonts
  }

  /// What was said, and behind it the folders beside the executable: in `share/piagam` of its
  /// prefix when installed, or in a folder above it when it was built in the source tree.
  ///
  /// - Parameters:
  ///   - said: from flags and the environment.
  ///   - executable: the absolute path of the running program.
  public static func find(
    templates said: [String], fonts saidFonts: String?, executable: String
  ) -> Resources {
    let home = candidates(executable).first { hasFolder("\($0)/Fonts") } ?? "."
    return Resources(
      templates: said + ["\(home)/Templates"], fonts: saidFonts ?? "\(home)/Fonts")
  }

  /// - Throws: for a folder that is not there.
  public static func check(templates: [String], fonts: String?) throws(Faults) {
    if let fonts, !hasFolder(fonts) {
      throw Faults(.font, at: Place(file: fonts), .pressNoFonts(), hint: .pressSayWhere())
    }
    if let missing = templates.first(where: { !hasFolder($0) }) {
      throw Faults(
        .template, at: Place(file: missing), .pressNoTemplates(), hint: .pressSayWhere())
    }
  }

  private static func candidates(_ executable: String) -> [String] {
    var folder = FilePath.folder(of: executable)
    var result = ["\(FilePath.folder(of: folder))/share/piagam"]
    for _ in 0..<6 where folder != "/" {
      result.append(folder)
      folder = FilePath.folder(of: folder)
    }
    return result
  }
}
