import Press
import TestSupport
import Testing

/// A document's bytes do not depend on what was made before it: other glyphs of the same faces,
/// other pictures, other drawings at other sizes.
@Suite struct OrderTests {
  @Test func samplesBackwards() throws {
    let worker = try Workshop.worker()
    for rendering in Workshop.renderings.reversed() {
      let bytes = try worker.pdf(try worker.set(Job(rendering)))
      #expect(try bytes == Workshop.sample(rendering.name).bytes, "\(rendering)")
    }
  }
}
