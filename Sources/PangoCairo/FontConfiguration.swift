internal import CPango
internal import Synchronization

/// A fontconfig configuration that knows the given font files and nothing
/// else of the machine.
///
/// It is never changed once made, so threads may share it.
public final class FontConfiguration: @unchecked Sendable {
  let handle: OpaquePointer

  /// Opens font files.
  public init(files: [String]) throws(PangoError) {
    guard let handle = FcConfigCreate() else {
      throw PangoError("fontconfig cannot make a configuration")
    }
    self.handle = handle
    for file in files {
      guard FcConfigAppFontAddFile(handle, file) != 0 else {
        throw PangoError("fontconfig cannot read \(file)")
      }
    }
    guard FcConfigBuildFonts(handle) != 0 else {
      throw PangoError("fontconfig refuses the configuration")
    }
  }

  deinit { FcConfigDestroy(handle) }
}

extension FontConfiguration {
  /// Makes this the configuration of the whole process. To be called before
  /// the first font map: otherwise Pango's own thread loads the machine's fonts.
  public func makeCurrent() {
    FontConfiguration.current.withLock { current in
      guard current !== self else { return }
      // Never given back: another thread may be reading the one before.
      FcConfigReference(handle)
      FcConfigSetCurrent(handle)
      current = self
    }
  }

  private static let current = Mutex<FontConfiguration?>(nil)

  /// The family and style names that a font file gives itself, in its order.
  public func names(ofFile file: String) -> (families: [String], styles: [String]) {
    guard let pattern = pattern(ofFile: file) else { return ([], []) }
    return (
      FontConfiguration.strings(FC_FAMILY, of: pattern),
      FontConfiguration.strings(FC_STYLE, of: pattern)
    )
  }

  /// What fontconfig found in a file; it belongs to the configuration.
  func pattern(ofFile file: String) -> OpaquePointer? {
    guard let set = FcConfigGetFonts(handle, FcSetApplication) else { return nil }
    return (0..<Int(set.pointee.nfont)).lazy.compactMap { set.pointee.fonts[$0] }
      .first { FontConfiguration.strings(FC_FILE, of: $0) == [file] }
  }

  static func strings(_ object: String, of pattern: OpaquePointer) -> [String] {
    var found: [String] = []
    var text: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(pattern, object, Int32(found.count), &text) == FcResultMatch,
      let name = text
    {
      found.append(String(cString: name))
    }
    return found
  }
}
