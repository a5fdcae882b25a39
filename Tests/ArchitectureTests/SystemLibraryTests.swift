import Testing

/// What the package links with is installed by the Makefile and named in NOTICE.
@Suite struct SystemLibraryTests {
  /// The Debian packages by module map: `clib("CZip", pkgConfig: "libzip", apt: "libzip-dev")`.
  private static let packages: [String: String] = {
    let lines = SourceFile.text(of: "Package.swift").matches(of: /clib\("(\w+)".*apt: "([^"]+)"/)
    return Dictionary(uniqueKeysWithValues: lines.map { (String($0.1), String($0.2)) })
  }()

  /// As NOTICE names them.
  private static let names = [
    "CPango": "Pango", "CHarfBuzz": "HarfBuzz", "CRsvg": "librsvg", "CXML": "libxml2",
    "CYAML": "libyaml",
    "CHyphen": "libhyphen", "CTurboJPEG": "libjpeg-turbo", "CZip": "libzip",
    "CXlsxWriter": "libxlsxwriter", "CCrypto": "libcrypto", "CZlib": "zlib",
    "CDeflate": "libdeflate",
  ]

  @Test func allAreInstalledAndNamed() {
    #expect(Set(Self.packages.keys) == Set(Self.names.keys))
    let makefile = SourceFile.text(of: "Makefile").split { $0.isWhitespace }.map(String.init)
    let notice = SourceFile.text(of: "NOTICE")
    for (module, package) in Self.packages {
      #expect(makefile.contains(package), "\(package) of \(module)")
      #expect(notice.contains("\n  \(Self.names[module] ?? "?") "), "\(module)")
    }
  }
}
