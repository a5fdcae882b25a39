public import Diagnostics
internal import Files
internal import Glibc

/// Files that are written together or not at all: each aside, on a `Tray` beside its
/// place, and all given their names once all are on the disk. A file that stood there is
/// replaced in one step, and is there again on any error. Nothing but a regular file is
/// ever replaced. Names that a kill leaves out the next run gives, see `Journal`.
///
/// A delivery owns what it wrote: what has no name yet when it is dropped is
/// removed, and so are the folders that were made for it.
public struct Delivery: ~Copyable {
  // Dropped in this order: a folder that was made goes when nothing is left in it.
  private var trays: [String: Tray] = [:]
  private var folders = MadeFolders()
  private var waiting: [WaitingFile] = []

  public init() {}

  /// Writes a file aside. Missing folders are made.
  ///
  /// - Parameter replacing: false refuses a place where a file stands.
  public mutating func add(_ file: OutputFile, replacing: Bool = true) throws(Faults) {
    try add(PartedFile(file), replacing: replacing)
  }

  /// The same for one that is written piece by piece.
  public mutating func add(_ file: PartedFile, replacing: Bool = true) throws(Faults) {
    let folder = FilePath.folder(of: file.path)
    try folders.make(folder)
    try Delivery.checkPlace(file.path, replacing)
    if trays[folder] == nil { trays[folder] = try Tray(in: folder, for: file.path) }
    guard let aside = try trays[folder]?.add(file) else { return }
    waiting.append(WaitingFile(aside: aside, path: file.path, isReplacing: replacing))
  }

  /// Gives every file its name, or none. The first one gets it last: whenever a document
  /// is there, all that is made with it is.
  public consuming func commit() throws(Faults) {
    try keepJournal()
    var named: [(WaitingFile, WaitingFile.Former)] = []
    for file in waiting.reversed() {
      guard let former = file.name() else {
        let code = errno
        for tray in trays.values { _ = tray.keep(nil) }
        for (file, former) in named.reversed() { file.yield(to: former) }
        throw unwritable(file.path, code)
      }
      named.append((file, former))
    }
  }

  /// One name is given in one step.
  private func keepJournal() throws(Faults) {
    guard waiting.count > 1 else { return }
    let journal = Journal(
      locks: trays.values.map(\.path).sorted(),
      entries: waiting.reversed().map { .init(aside: $0.aside, name: FilePath.name(of: $0.path)) })
    for tray in trays.values where !tray.keep(journal) { throw unwritable(waiting[0].path) }
  }

  /// Ends it without any file; so does dropping it.
  public consuming func cancel() {}

  private static func checkPlace(_ path: String, _ isReplacing: Bool) throws(Faults) {
    var status = stat()
    guard uninterrupted({ lstat(path, &status) }) == 0 else {
      if errno == ENOENT { return }
      throw unwritable(path)
    }
    guard isReplacing else { throw unwritable(path, EEXIST) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Faults(
        .file, at: Place(file: path), .pressUnwritable(.fileNotRegular()),
        hint: .pressAnotherName())
    }
    guard access(path, W_OK) == 0 else { throw unwritable(path) }
  }
}

/// Puts files in their places, all or none. A signal that would end the process waits
/// meanwhile, see `endInOrder`.
///
/// - Parameters:
///   - replacing: false refuses a place where a file stands.
///   - body: what else has to succeed before they get their names.
public func deliver(
  _ files: [OutputFile], replacing: Bool = true, with body: () throws(Faults) -> Void = {}
) throws(Faults) {
  try deliver(files.map { PartedFile($0) }, replacing: replacing, with: body)
}

/// The same for files that are written piece by piece.
public func deliver(
  _ files: [PartedFile], replacing: Bool = true, with body: () throws(Faults) -> Void = {}
) throws(Faults) {
  try holdingSignals { () throws(Faults) in
    var delivery = Delivery()
    for file in files { try delivery.add(file, replacing: replacing) }
    try body()
    try delivery.commit()
  }
}
