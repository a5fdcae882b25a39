import CPango
import CRsvg
import Glibc

/// What the figures depend on besides the code.
enum Machine {
  static var facts: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(processor), \(cores) cores; load \(load)\n"
      + "cairo \(text(cairo_version_string())), Pango \(text(pango_version_string())), "
      + "librsvg \(LIBRSVG_MAJOR_VERSION).\(LIBRSVG_MINOR_VERSION).\(LIBRSVG_MICRO_VERSION)"
  }

  private static var processor: String {
    let line = File.text("/proc/cpuinfo").split(separator: "\n").first {
      $0.hasPrefix("model name")
    }
    guard let line, let colon = line.firstIndex(of: ":") else { return "processor unknown" }
    return String(line[colon...].dropFirst(2))
  }

  private static var load: Substring {
    File.text("/proc/loadavg").split(separator: " ").first ?? "unknown"
  }

  private static func text(_ string: UnsafePointer<CChar>?) -> String {
    string.map { String(cString: $0) } ?? "unknown"
  }
}
