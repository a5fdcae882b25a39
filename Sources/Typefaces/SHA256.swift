/// SHA-256 (FIPS 180-4), so that fonts are checked without another library.
///
/// Hashes some hundreds of megabytes a second in a release build.
public enum SHA256 {
  /// The digest in lower-case hexadecimal, as `sha256sum` prints it.
  public static func hex(_ bytes: [UInt8]) -> String {
    digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The 32 bytes of the digest.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = initial
    let whole = bytes.count & ~63
    bytes.withUnsafeBytes { absorb(UnsafeRawBufferPointer(rebasing: $0[..<whole]), into: &state) }
    padding(bytes[whole...], length: bytes.count).withUnsafeBytes { absorb($0, into: &state) }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }
}

extension SHA256 {
  /// The rest of the message, a 1 bit, zeros, and the length in bits (5.1.1).
  private static func padding(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    var block = Array(rest) + [0x80]
    while block.count % 64 != 56 { block.append(0) }
    let bits = UInt64(length) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      block.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return block
  }

  private static func absorb(_ blocks: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      constants.withUnsafeBufferPointer { constants in
        state.withUnsafeMutableBufferPointer { state in
          var start = 0
          while start < blocks.count {
            expand(blocks, at: start, into: schedule)
            compress(schedule, constants, into: state)
            start &+= 64
          }
        }
      }
    }
  }

  /// The message schedule (6.2.2, step 1).
  @inline(__always)
  private static func expand(
    _ blocks: UnsafeRawBufferPointer, at start: Int, into w: UnsafeMutableBufferPointer<UInt32>
  ) {
    var t = 0
    while t < 16 {
      w[t] = blocks.loadUnaligned(fromByteOffset: start + 4 * t, as: UInt32.self).bigEndian
      t &+= 1
    }
    while t < 64 {
      let a = w[t &- 15]
      let b = w[t &- 2]
      let s0 = turn(a, 7) ^ turn(a, 18) ^ (a >> 3)
      let s1 = turn(b, 17) ^ turn(b, 19) ^ (b >> 10)
      w[t] = w[t &- 16] &+ s0 &+ w[t &- 7] &+ s1
      t &+= 1
    }
  }

  /// The 64 rounds (6.2.2, steps 2 to 4), eight at a time, so that the
  /// letters change their places without being moved.
  @inline(__always)
  private static func compress(
    _ w: UnsafeMutableBufferPointer<UInt32>, _ k: UnsafeBufferPointer<UInt32>,
    into state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var t = 0
    while t < 64 {
      round((a, b, c), &d, (e, f, g), &h, k[t] &+ w[t])
      round((h, a, b), &c, (d, e, f), &g, k[t &+ 1] &+ w[t &+ 1])
      round((g, h, a), &b, (c, d, e), &f, k[t &+ 2] &+ w[t &+ 2])
      round((f, g, h), &a, (b, c, d), &e, k[t &+ 3] &+ w[t &+ 3])
      round((e, f, g), &h, (a, b, c), &d, k[t &+ 4] &+ w[t &+ 4])
      round((d, e, f), &g, (h, a, b), &c, k[t &+ 5] &+ w[t &+ 5])
      round((c, d, e), &f, (g, h, a), &b, k[t &+ 6] &+ w[t &+ 6])
      round((b, c, d), &e, (f, g, h), &a, k[t &+ 7] &+ w[t &+ 7])
      t &+= 8
    }
    (state[0], state[1]) = (state[0] &+ a, state[1] &+ b)
    (state[2], state[3]) = (state[2] &+ c, state[3] &+ d)
    (state[4], state[5]) = (state[4] &+ e, state[5] &+ f)
    (state[6], state[7]) = (state[6] &+ g, state[7] &+ h)
  }

  /// One round: `d` becomes the next `e`, and `h` the next `a`.
  @inline(__always)
  private static func round(
    _ abc: (UInt32, UInt32, UInt32), _ d: inout UInt32, _ efg: (UInt32, UInt32, UInt32),
    _ h: inout UInt32, _ input: UInt32
  ) {
    let (a, b, c) = abc
    let (e, f, g) = efg
    let s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ input
    let s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    d &+= t1
    h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractional parts of the square roots of the
  /// first eight primes (5.3.3).
  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The same of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
