import Testing

@testable import Markup

/// What the stream tells, and why it ends.
@Suite struct MarkupStreamTests {
  /// The events as one line.
  private final class Listener: MarkupListener {
    var said = ""

    func start(_ word: Int, _ fields: MarkupFields) {
      let value = fields[1].map { "=" + String(decoding: $0, as: UTF8.self) } ?? ""
      said += "<\(word)\(value)>"
    }

    func end(_ word: Int) { said += "</\(word)>" }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
      said += String(decoding: bytes, as: UTF8.self)
    }
  }

  /// - Parameter size: of the pieces that are fed.
  private func read(
    _ bytes: [UInt8], by size: Int = 1 << 20
  ) throws -> (said: String, fault: MarkupStream.Fault?) {
    let listener = Listener()
    let stream = try #require(
      MarkupStream(words: ["a", "b"], namespaces: ["urn:x"], listener: listener))
    bytes.withUnsafeBufferPointer { all in
      for start in stride(from: 0, to: all.count, by: size) {
        stream.feed(UnsafeBufferPointer(rebasing: all[start..<min(all.count, start + size)]))
      }
    }
    stream.finish()
    return (listener.said, stream.fault)
  }

  private func fault(_ text: String) throws -> MarkupStream.Fault? {
    try read(Array(text.utf8)).fault
  }

  @Test(arguments: [1, 7, 1 << 20]) func eventsInPiecesOfAnySize(size: Int) throws {
    let text = """
      <?xml version="1.0"?><a xmlns="urn:x" b="1 &amp; 2"><x:b xmlns:x="urn:x" x:b="3" b="4">\
      é &lt;<![CDATA[<]]><!-- b --></x:b><b xmlns="urn:y"/><c x:b="5" xmlns:x="urn:x"/></a>
      """
    let (said, fault) = try read(Array(text.utf8), by: size)
    #expect(said == "<0=1 & 2><1=4>é <<</1><-1></-1><-1=5></-1></0>")
    #expect(fault == nil)
  }

  @Test func utf16() throws {
    let bytes = "\u{FEFF}<a xmlns='urn:x'>é</a>".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(try read(bytes).said == "<0>é</0>")
  }

  @Test(arguments: ["", " ", "<a>", "<a></b>", "<a/><a/>", "<a b='1' b='2'/>", "<a>&x;</a>", "a"])
  func malformed(_ text: String) throws {
    #expect(try fault(text) == .malformed)
  }

  @Test func doctype() throws {
    #expect(try fault("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>") == .doctype)
  }

  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  @Test func depth() throws {
    let deepest = MarkupStream.deepest
    #expect(try fault(times(deepest, "<a>") + times(deepest, "</a>")) == nil)
    #expect(try fault(times(deepest + 1, "<a>") + times(deepest + 1, "</a>")) == .oversized)
  }

  @Test func fields() throws {
    func tag(_ count: Int, _ name: String) -> String {
      "<a " + (0..<count).map { "\(name)\($0)='urn:z'" }.joined(separator: " ") + "/>"
    }
    let most = MarkupStream.mostFields
    for name in ["b", "xmlns:b"] {
      #expect(try fault(tag(most, name)) == nil)
      #expect(try fault(tag(most + 1, name)) == .oversized)
    }
  }

  @Test func lengthOfATag() throws {
    #expect(try fault("<a b='\(times(60 << 10, "x"))'/>") == nil)
    #expect(try fault("<a b='\(times(200 << 10, "x"))'/>") == .oversized)
  }

  @Test func stopping() throws {
    final class Stopper: MarkupListener {
      weak var stream: MarkupStream?
      var count = 0

      func start(_ word: Int, _ fields: MarkupFields) {
        count += 1
        if count == 3 { stream?.stop() }
      }

      func end(_ word: Int) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
    let listener = Stopper()
    let stream = try #require(MarkupStream(words: [], namespaces: [], listener: listener))
    listener.stream = stream
    Array("<a><a/><a/><a/><a/></a>".utf8).withUnsafeBufferPointer { stream.feed($0) }
    stream.finish()
    #expect(listener.count == 3)
    #expect(stream.fault == nil && !stream.isOpen)
  }
}
