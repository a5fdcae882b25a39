internal import CHarfBuzz

/// A set of numbers as HarfBuzz takes and gives them.
final class GlyphNumbers {
  let handle: OpaquePointer?

  init() { handle = hb_set_create() }

  deinit { hb_set_destroy(handle) }

  /// In ascending order.
  var numbers: [UInt32] {
    var numbers: [UInt32] = []
    // What the macro HB_SET_VALUE_INVALID is.
    var number = UInt32.max
    while hb_set_next(handle, &number) != 0 { numbers.append(number) }
    return numbers
  }
}
