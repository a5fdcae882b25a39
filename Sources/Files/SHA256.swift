internal import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto.
///
/// Nothing of the machine's OpenSSL settings is read: the same bytes give
/// the same digest at the same speed everywhere.
public enum SHA256 {
  /// The digest in lower-case hexadecimal, as `sha256sum` prints it.
  public static func hex(_ bytes: [UInt8], _ more: [UInt8] = []) -> String {
    digest(bytes[...], more).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  public static func digest(_ bytes: [UInt8]) -> [UInt8] { digest(bytes[...]) }

  /// The 32 bytes of the digest of some bytes and more behind them.
  public static func digest(_ bytes: ArraySlice<UInt8>, _ more: [UInt8] = []) -> [UInt8] {
    var context = SHA256_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Init(&context)
    bytes.withUnsafeBytes { _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
    SHA256_Update(&context, more, more.count)
    SHA256_Final(&digest, &context)
    return digest
  }
}
