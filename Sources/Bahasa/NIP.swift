/// An 18-digit NIP as it is printed: "19671110 199203 1 001" (birth date,
/// TMT, sex, serial). Any other text comes back as it is.
public func nipBerspasi(_ angka: String) -> String {
  guard angka.utf8.count == 18, angka.utf8.allSatisfy({ (48...57).contains($0) }) else {
    return angka
  }
  let digits = Array(angka)
  return [0..<8, 8..<14, 14..<15, 15..<18].map { String(digits[$0]) }.joined(separator: " ")
}
