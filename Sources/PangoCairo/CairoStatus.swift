internal import CPango

extension CairoError {
  /// Throws what Cairo calls the status, unless it is success.
  static func check(_ status: cairo_status_t) throws(CairoError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw CairoError(String(cString: cairo_status_to_string(status)))
  }
}
