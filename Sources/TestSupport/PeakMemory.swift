import Foundation

/// The most memory that this process ever had, in MiB.
public func peakMemory() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
  return (numbers.first ?? .max) / 1024
}
