internal import CXML

// The strings of libxml2's SAX2 events.

func string(_ bytes: UnsafePointer<xmlChar>?) -> String? {
  bytes.map { String(cString: $0) }
}

func string(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
}

/// An attribute as an event has it.
struct EventAttribute {
  var name: String
  var prefix: String?
  var namespace: String?
  var value: String
}

/// libxml2 hands five pointers an attribute: name, prefix, namespace, value
/// and the value's end.
func readAttributes(
  _ count: Int, _ raw: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) -> [EventAttribute] {
  guard let raw else { return [] }
  return (0..<count).map { index in
    let five = raw + 5 * index
    let length = five[3].flatMap { start in five[4].map { $0 - start } } ?? 0
    return EventAttribute(
      name: string(five[0]) ?? "", prefix: string(five[1]), namespace: string(five[2]),
      value: string(five[3], length))
  }
}
