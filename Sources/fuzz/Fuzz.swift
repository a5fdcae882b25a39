internal import Fuzzing
internal import Glibc

/// `PIAGAM_READER` names the reader; the project's folder is the working one.
private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

private let reader: FuzzedReader = {
  guard let reader = environment("PIAGAM_READER").flatMap(FuzzedReader.init(rawValue:)) else {
    fatalError("PIAGAM_READER: \(FuzzedReader.allCases.map(\.rawValue).joined(separator: " "))")
  }
  return reader
}()

/// libFuzzer calls from one thread.
nonisolated(unsafe) private let fuzzer: Fuzzer = {
  do { return try Fuzzer(root: ".") } catch { fatalError("\(error)") }
}()

/// What libFuzzer calls with every input; a trap is what it looks for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try fuzzer.read(Array(UnsafeBufferPointer(start: bytes, count: count)), as: reader)
    return 0
  } catch {
    fatalError("\(error)")
  }
}
