/// Points of a path that lie anywhere, the same ones each time: "12 700 3 45 …".
public func scatteredPoints(_ count: Int) -> String {
  var seed: UInt32 = 1
  return (0..<count).map { _ in
    seed = seed &* 1_664_525 &+ 1_013_904_223
    return "\(seed >> 8 & 1023) \(seed >> 20 & 1023)"
  }.joined(separator: " ")
}
