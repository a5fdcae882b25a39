package import Diagnostics
internal import Glibc

/// A file that cannot be written, for the system's reason.
package func unwritable(_ path: String, _ code: Int32 = errno) -> Faults {
  Faults(
    .file, at: Place(file: path), .pressUnwritable(fileTrouble(code)),
    hint: code == EEXIST ? .pressOtherName() : fileTroubleHint(code))
}
