import Drawings
import Foundation
import TestSupport
import Testing

/// Files that are small, or not even that, and would keep a drawing library busy.
@Suite struct BudgetTests {
  private static func tooComplex(_ what: String) -> String {
    "“a.svg” terlalu rumit untuk dicetak: \(what)"
  }

  @Test func repeatsOfRepeats() {
    let chain = (1...14).map {
      "<g id='a\($0)'><use href='#a\($0 - 1)'/><use href='#a\($0 - 1)'/></g>"
    }
    #expect(
      rebuilt(inside: "<g id='a0'><rect width='1' height='1'/></g>" + chain.joined())
        == Self.tooComplex("lebih dari 20000 unsur yang digambar"))
    let deep = (1...310).map { "<g id='a\($0)'><use href='#a\($0 - 1)'/></g>" }.reversed()
    #expect(
      rebuilt(inside: "<defs><g id='a0'/></defs>" + deep.joined())
        == Self.tooComplex("lebih dari 300 bagian saling memuat"))
  }

  @Test func elementsOfOneFile() {
    #expect(
      rebuilt(inside: String(repeating: "<g/>", count: 60_000))
        == "“a.svg” baris 1: gambar ini berisi terlalu banyak unsur")
    let attributes = (0..<300).map { "a\($0)='1'" }.joined(separator: " ")
    #expect(
      rebuilt(inside: "\n<g \(attributes)/>")
        == "“a.svg” baris 2: gambar ini berisi terlalu banyak unsur")
    func nested(_ count: Int) -> String {
      String(repeating: "<g>", count: count) + String(repeating: "</g>", count: count)
    }
    #expect(rebuilt(inside: nested(190)).hasPrefix("<g>"))
    #expect(
      rebuilt(inside: nested(210))
        == "“a.svg” baris 1: lebih dari 200 kelompok (<g>) saling memuat")
    #expect(rebuilt(inside: String(repeating: "<g>", count: 300)) != "")
  }

  /// Of all gradients together.
  @Test func stops() {
    func gradients(_ count: Int) -> String {
      let stops = String(repeating: "<stop offset='.5' stop-color='red'/>", count: count / 2)
      return ["a", "b"].map {
        "<linearGradient id='\($0)'>\(stops)</linearGradient>"
          + "<rect width='9' height='9' fill='url(#\($0))'/>"
      }.joined()
    }
    #expect(
      rebuilt(inside: gradients(2100)) == Self.tooComplex("lebih dari 20000 unsur yang digambar"))
    #expect(rebuilt(inside: gradients(1900)).contains("<stop"))
  }

  @Test func segments() {
    let path = "M0 0" + String(repeating: "h1h-1", count: 51_000)
    #expect(
      rebuilt(inside: "<path d='\(path)'/>")
        == Self.tooComplex("lebih dari 100000 ruas garis"))
    let part = "M0 0" + String(repeating: "h1h-1", count: 30)
    #expect(
      rebuilt(
        inside: "<path id='p' d='\(part)'/>"
          + String(repeating: "<use href='#p'/>", count: 1700))
        == Self.tooComplex("lebih dari 100000 ruas garis"))
  }

  @Test func dashes() {
    #expect(
      rebuilt(
        inside: "<path stroke='red' stroke-dasharray='.3 .3' d='M0 0H-40000V0H40000V1'/>")
        == Self.tooComplex("lebih dari 10000 garis putus-putus"))
    #expect(
      rebuilt(inside: "<g stroke='red' stroke-dasharray='1e-7'><path id='a' d='M0 0h10'/></g>")
        == Self.tooComplex("lebih dari 10000 garis putus-putus"))
    #expect(
      !rebuilt(inside: "<circle r='40' stroke='red' stroke-dasharray='.5'/>").hasPrefix("“"))
  }

  @Test func crossings() {
    #expect(
      rebuilt(inside: "<g transform='scale(.09)'><polygon points='\(scatteredPoints(9000))'/></g>")
        == Self.tooComplex("garis-garisnya terlalu sering bersilangan"))
    #expect(
      rebuilt(
        inside:
          "<g transform='scale(.09)'><path fill='none' stroke='red' d='M\(scatteredPoints(3000))'/></g>"
      )
        == Self.tooComplex("garis-garisnya terlalu sering bersilangan"))
  }

  @Test func layersAndAreas() {
    let layer = "<g opacity='.5'>"
    #expect(
      rebuilt(inside: String(repeating: layer, count: 9) + String(repeating: "</g>", count: 9))
        == Self.tooComplex("lebih dari 2000 lapisan tembus pandang, atau terlalu dalam bersarang"))
    #expect(
      rebuilt(inside: String(repeating: layer + "</g>", count: 2001))
        == Self.tooComplex("lebih dari 2000 lapisan tembus pandang, atau terlalu dalam bersarang"))
    #expect(
      rebuilt(
        inside: String(
          repeating: "<g style='mix-blend-mode:darken'><circle r='9'/></g>", count: 101))
        == Self.tooComplex("lebih dari 100 bagian dengan mode campuran (mix-blend-mode)"))
    #expect(
      rebuilt(inside: String(repeating: "<rect width='99' height='99'/>", count: 1200))
        == Self.tooComplex("terlalu banyak bidang yang saling menutupi"))
    #expect(
      rebuilt(
        inside: "<g stroke='red' stroke-linejoin='round' stroke-width='9'>"
          + "<path d='M0 0\(String(repeating: "l1 1-1-1", count: 20_000))'/></g>")
        == Self.tooComplex("garis-garisnya terlalu panjang seluruhnya"))
  }

  /// Some colours take longer than others.
  @Test func dearAreas() {
    let fault = Self.tooComplex("terlalu banyak bidang yang saling menutupi")
    let gradients = ["radial", "linear"].map {
      "<\($0)Gradient id='\($0)'><stop/></\($0)Gradient>"
    }.joined()
    func filled(_ count: Int, _ name: String) -> String {
      let shape = "<rect width='100' height='100' fill='url(#\(name))'/>"
      return rebuilt(inside: gradients + String(repeating: shape, count: count))
    }
    #expect(filled(201, "radial") == fault)
    #expect(filled(199, "radial").contains("<rect"))
    #expect(filled(990, "linear").contains("<rect"))
    func blended(_ count: Int, _ mode: String) -> String {
      let group = "<g style='mix-blend-mode:\(mode)'><rect width='100' height='100'/></g>"
      return rebuilt(inside: String(repeating: group, count: count))
    }
    #expect(blended(50, "luminosity") == fault)
    #expect(blended(45, "luminosity").contains("<rect"))
    #expect(blended(100, "multiply").contains("<rect"))
    let nested =
      String(repeating: "<g opacity='.5'>", count: 8) + "<rect width='100' height='100'/>"
    #expect(
      rebuilt(inside: String(repeating: nested + String(repeating: "</g>", count: 8), count: 60))
        == fault)
  }

  /// Whoever draws cuts every shape by every clip about it.
  @Test func clips() {
    let star = (0..<62).map { index in
      let turn = Double(index) * 2.43
      return "\(50 + 50 * cos(turn)) \(50 + 50 * sin(turn))"
    }.joined(separator: " ")
    func clipped(_ count: Int, by shape: String, depth: Int) -> String {
      let group = "<g clip-path='url(#c)' transform='rotate(1 50 50)'>"
      return "<clipPath id='c'>\(shape)</clipPath>" + String(repeating: group, count: depth)
        + String(repeating: "<circle cx='50' cy='50' r='45'/>", count: count)
        + String(repeating: "</g>", count: depth)
    }
    let fault = Self.tooComplex("terlalu banyak bentuk yang dipotong (clip) oleh bentuk lain")
    let (circle, polygon) = ("<circle cx='50' cy='50' r='49'/>", "<polygon points='\(star)'/>")
    #expect(rebuilt(inside: clipped(400, by: polygon, depth: 2)) == fault)
    #expect(rebuilt(inside: clipped(20, by: polygon, depth: 30)) == fault)
    #expect(rebuilt(inside: clipped(980, by: circle, depth: 60)) == fault)
    for (count, shape, depth) in [(20, polygon, 2), (900, circle, 2), (60, polygon, 1)] {
      #expect(rebuilt(inside: clipped(count, by: shape, depth: depth)).hasPrefix("<clipPath"))
    }
    let frame = "<g transform='rotate(7)'><svg width='99' height='99'>"
    #expect(
      rebuilt(
        inside: String(repeating: frame, count: 60)
          + String(repeating: "<circle r='45'/>", count: 800)
          + String(repeating: "</svg></g>", count: 60)) == fault)
  }

  @Test func gradientsThatTakeOverGradients() {
    let names = (0..<200).map { "a\($0)=''" }.joined(separator: " ")
    let chain = (0..<15).map { "<linearGradient id='c\($0 + 1)' \(names) href='#c\($0)'/>" }
    #expect(
      rebuilt(
        inside: chain.joined() + String(repeating: "<linearGradient href='#c15'/>", count: 900))
        == Self.tooComplex("lebih dari 20000 unsur yang digambar"))
  }

  @Test func rules() {
    let rules = (0..<200).map { ".a\($0){fill:red}" }.joined()
    #expect(
      rebuilt(
        inside: "<style>\(rules)</style>" + String(repeating: "<g class='a1'/>", count: 11_000))
        == Self.tooComplex("terlalu banyak aturan <style>"))
  }
}
