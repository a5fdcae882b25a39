internal import CZip
internal import Diagnostics
internal import Glibc
internal import Markup

/// An XLSX file as its parts: a ZIP archive in memory, opened by libzip. What
/// is inflated is counted as it comes, whatever the headers say.
final class ZipPackage {
  let file: String
  private let archive: OpaquePointer
  private let size: Int
  private var inflated = 0

  /// - Parameter bytes: must outlive the package.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(Faults) {
    self.file = file
    size = bytes.count
    let whole = Place(file: file)
    if ZipHeads.exceed(SheetLimit.entries, in: bytes) {
      throw Faults(
        .record, at: whole, .sheetTooManyEntries(SheetLimit.entries),
        hint: .sheetSaveAsXLSX)
    }
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else { throw Faults(.record, at: whole, .sheetDamaged, hint: .sheetDamagedHint) }
    guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
      zip_source_free(source)
      throw Faults(.record, at: whole, .sheetDamaged, hint: .sheetDamagedHint)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }
}

extension ZipPackage {
  /// The names of all parts.
  var parts: [String] {
    (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
      zip_get_name(archive, index, 0).map { String(cString: $0) }
    }
  }

  func contains(_ part: String) -> Bool { !places(part).isEmpty }

  /// Reads a part of XML.
  ///
  /// - Parameter listener: hears it; its own fault ends the reading.
  func read(_ part: String, into listener: some PartListener) throws(Faults) {
    let places = places(part)
    guard let index = places.first else { throw fault(.sheetMissingPart(part)) }
    guard places.count == 1 else { throw fault(.sheetDamagedPart(part)) }
    try checkSize(index)
    guard let handle = zip_fopen_index(archive, index, 0) else {
      throw openingFault(part)
    }
    defer { zip_fclose(handle) }
    guard let stream = listener.stream else { throw fault(.sheetDamagedPart(part)) }
    try inflate(handle, part, into: stream)
    if let found = listener.fault { throw found }
    if listener.isOverfull {
      throw Faults(.record, at: Place(file: file), .sheetTooMuch(part), hint: .sheetTooLargeHint)
    }
    guard stream.fault == nil else { throw fault(.sheetDamagedPart(part)) }
  }

  /// The first bytes of a part; empty when there is no such part.
  func head(_ part: String, count: Int) -> [UInt8] {
    guard let index = places(part).first, let handle = zip_fopen_index(archive, index, 0) else {
      return []
    }
    defer { zip_fclose(handle) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(zip_fread(handle, buffer.baseAddress, UInt64(count))))
    }
  }

  /// A fault of the file as a whole.
  func fault(_ message: Message) -> Faults {
    Faults(.record, at: Place(file: file), message, hint: .sheetDamagedHint)
  }
}

extension ZipPackage {
  /// Where files of that name stand; their case does not count. Two of one
  /// name are a fault: programs differ in which they take.
  private func places(_ part: String) -> [UInt64] {
    (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).filter { index in
      zip_get_name(archive, index, 0).map { strcasecmp($0, part) == 0 } ?? false
    }
  }

  private func openingFault(_ part: String) -> Faults {
    let code = zip_error_code_zip(zip_get_error(archive))
    guard code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP else {
      return fault(.sheetDamagedPart(part))
    }
    return Faults(.record, at: Place(file: file), .sheetPassword, hint: .sheetPasswordHint)
  }

  private func inflate(
    _ handle: OpaquePointer, _ part: String, into stream: MarkupStream
  ) throws(Faults) {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
    defer { buffer.deallocate() }
    while stream.isOpen {
      let count = Int(zip_fread(handle, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw fault(.sheetDamagedPart(part)) }
      guard count > 0 else { return stream.finish() }
      try countInflated(count)
      stream.feed(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// What a part says of its own size may be a lie, but an honest one saves time.
  private func checkSize(_ index: UInt64) throws(Faults) {
    var state = zip_stat_t()
    zip_stat_index(archive, index, 0, &state)
    if state.valid & UInt64(ZIP_STAT_SIZE) != 0, state.size > UInt64(SheetLimit.inflatedBytes) {
      throw tooLarge
    }
  }

  private var tooLarge: Faults {
    Faults(
      .record, at: Place(file: file), .sheetInflates(SheetLimit.inflatedBytes),
      hint: .sheetTooLargeHint)
  }

  private func countInflated(_ count: Int) throws(Faults) {
    inflated += count
    let whole = Place(file: file)
    if inflated > SheetLimit.inflatedBytes { throw tooLarge }
    if inflated > SheetLimit.ratioGrace, inflated / SheetLimit.ratio > size {
      throw Faults(.record, at: whole, .sheetTooDense(SheetLimit.ratio), hint: .sheetSaveAsXLSX)
    }
  }
}
