import Foundation
import Frames

/// Small pictures of every format.
enum Pictures {
  static let png = Image(
    name: "cap.png", format: .png, width: 16, height: 16, bytes: decoded(pngText))
  static let jpeg = Image(
    name: "tanda-tangan.jpg", format: .jpeg, width: 24, height: 24, bytes: decoded(jpegText))
  static let cmyk = Image(
    name: "cetak.jpg", format: .jpeg, width: 8, height: 8, bytes: decoded(cmykText))
  static let svg = Image(
    name: "logo.svg", format: .svg, width: 20, height: 20,
    bytes: Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="9" fill="#123456"/>
      <path d="M3 10 L17 10" stroke="#fff"/>
      </svg>
      """.utf8))

  private static func decoded(_ text: String) -> [UInt8] {
    [UInt8](Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
  }

  /// 16 × 16 pixels, partly transparent.
  private static let pngText = """
    iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAABfUlEQVR42hXQUY0EIRRFwZawEpCABCQgAQlIQAISkI
    AEJCABCTiYLTKpnNyPIZ33fV/Lf1/7BSLJzlqoNLvrYLLsrYfL9/213x+B+Ndy0kyh2k07g2kv3Ryu/X3BA4TQctRE
    pthVG51hT11sjn3D+4Logdhy0Egi20UrjW4PnSy2ffTG90Byg+QLiCQ7a6HS7K6DybK3Hm56D2RfQCBmN9BModp+v8
    5gWks3h5vfDYoHCMUNNJEpdtVGZ9hTF5tj3/K+oHqguoFGEtkuWml0e+hkse2jt74Hmhs0X0Ak2VkLlWZ3HUyWvfVw
    23ug+wICsbuB+sevUO2mncG0l24Ot78bDA8QhhtoIlPsqo3OsKcuNse+433B9MB0A40ksl200uj20Mli20fvfA8sN1
    i+gEiysxYqze46mCx76+Gu98D2BQTidgN1pV+h2k07g2kv3Rzufjc4HiAcN9BEpthVG51hT11sjn3P+4LrgesGGklk
    u2il0e2hk8W2j17+Aay0Q1/MD9BMAAAAAElFTkSuQmCC
    """

  /// 24 × 24 pixels, RGB.
  private static let jpegText = """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNy
    wtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09P
    T09PT09PT09PT09PT09PT09PT09PT0//wAARCAAYABgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAw
    QFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkK
    FhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmq
    KjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEB
    AQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRob
    HBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOE
    hYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+P
    n6/9oADAMBAAIRAxEAPwCGG596vw3PvXMw3PvV+G59686pQODBYbY6WG596KyIbn3orilQ1Pp6OG904uG596vw3PvR
    RX0VSCOLBQjoXobn3ooorilBXPp6MI8p/9k=
    """

  /// 8 × 8 pixels, CMYK.
  private static let cmykText = """
    /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXY
    W1hpCeo6utq2eAvMm6pseZqKuk/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgME
    BQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJCh
    YXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqi
    o6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASw
    AAPwCPQf4ah/tb/arLrpq//9k=
    """
}
