internal import CZlib

/// FlateDecode (ISO 32000-1, 7.4.4). Bytes behind the end of what zlib reads are left alone, as
/// all programs leave them. Acrobat ends some streams between two blocks, and there are empty
/// ones without any.
func inflate(_ encoded: ArraySlice<UInt8>, into sink: inout Sink) throws(PDFFault) {
  guard !encoded.isEmpty else { return }
  var stream = z_stream()
  guard
    inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { throw sink.fault }
  defer { inflateEnd(&stream) }
  var part = [UInt8](repeating: 0, count: min(1 << 16, max(1 << 10, encoded.count * 4)))
  // zlib does not want its state moved.
  let status = encoded.withUnsafeBufferPointer { input -> Result<Void, PDFFault> in
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = UInt32(clamping: input.count)
    while true {
      let (status, count) = part.withUnsafeMutableBufferPointer { output in
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (status, output.count - Int(stream.avail_out))
      }
      do throws(PDFFault) { try sink.append(part[..<count]) } catch { return .failure(error) }
      let isBetweenBlocks = stream.avail_in == 0 && stream.data_type & 128 != 0
      if status == Z_STREAM_END || isBetweenBlocks { return .success(()) }
      guard status == Z_OK else { return .failure(sink.fault) }
    }
  }
  try status.get()
}
