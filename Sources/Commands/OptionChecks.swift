internal import Diagnostics

// What more than one command asks of its options.

/// - Throws: `Faults(.usage)` for a resolution of pictures that is out of range.
func checkDPI(_ dpi: Int) throws(Faults) {
  guard (36...600).contains(dpi) else { throw Faults(.usage, .commandsDPI(dpi)) }
}

/// - Throws: `Faults(.usage)` for a path that is none.
func checkPath(_ path: String?, _ option: String) throws(Faults) {
  guard path?.isEmpty == true else { return }
  throw Faults(.usage, .commandsNoPath(option), hint: .commandsPathExample(option))
}
