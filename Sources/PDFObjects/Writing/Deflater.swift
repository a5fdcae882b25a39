internal import CZlib

/// Encodes by FlateDecode (ISO 32000-1, 7.4.4) with one state of zlib, which is a quarter of a
/// megabyte and made once. The same bytes give the same bytes, whatever came before.
///
/// Belongs to one thread.
public final class Deflater {
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Parameter level: zlib's, from 1, the fastest, to 9, the smallest.
  public init(level: Int = 6) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = deflateInit_(
      stream, Int32(clamping: level), ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "no memory, or a level that zlib does not have")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// A stream of these bytes, with its filter in its dictionary.
  public func stream(_ bytes: [UInt8], _ dictionary: PDFDictionary = [:]) -> PDFStream {
    var dictionary = dictionary
    dictionary["Filter"] = .name("FlateDecode")
    return PDFStream(dictionary, encoded: deflated(bytes))
  }

  /// - Parameter bytes: fewer than 4 GiB.
  public func deflated(_ bytes: [UInt8]) -> [UInt8] {
    deflateReset(stream)
    let bound = Int(deflateBound(stream, UInt(bytes.count)))
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      bytes.withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let status = deflate(stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "zlib's own bound was too low")
      }
      count = Int(stream.pointee.total_out)
    }
  }
}
