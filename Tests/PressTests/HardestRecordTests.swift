import Diagnostics
import Files
import Foundation
import Frames
import Measures
import Press
import Records
import TestSupport
import Testing

/// A record with all that is long: names, gelar, a basis, eight commitments, 24 witnesses. Whatever
/// the form, the design and the paper, it has room.
@Suite struct HardestRecordTests {
  private static let certifier = """
    bentuk: salinan
    pengesah:
      nama: Nurul Fitriani Contoh, S.Sos., M.Si.
      jabatan: Sekretaris KPU Kabupaten Penukal Abab Lematang Ilir
      nip: 19840213 200912 1 001

    """
  private static let signature =
    "  gambar_tanda_tangan: tanda-tangan.png\n  cap: cap.svg\n"

  private static func record(_ form: String) throws -> RecordSource {
    let folder = "\(House.root)/samples/bentuk-bertanda"
    var text = try String(
      contentsOfFile: "\(House.root)/samples/tersulit/tersulit.yaml", encoding: .utf8)
    let witnesses = try #require(text.firstMatch(of: /saksi:\n((  .*\n)+)/)).1
    text.insert(contentsOf: "\(witnesses)\(witnesses)", at: witnesses.endIndex)
    switch form {
    case "salinan": text.replace("meterai: ya\n", with: certifier)
    case "bertanda":
      text.replace("meterai: ya\n", with: "bentuk: bertanda\n")
      text.replace("saksi:\n", with: "\(signature)saksi:\n")
    default: break
    }
    return RecordSource(name: "tersulit.yaml", bytes: Array(text.utf8), folder: .disk(folder))
  }

  @Test(arguments: ["asli", "salinan", "bertanda"], SampleTests.designs)
  func hasRoom(_ form: String, _ design: String) throws {
    let source = try Self.record(form)
    let worker = try House.worker()
    for paper in Paper.allCases {
      for orientation in Orientation.allCases
      where design != "jernih" || orientation == .portrait {
        let look = "\(form) \(design) \(paper) \(orientation)"
        do throws(Faults) {
          let job = Job(
            record: source.name, design: design, paper: PaperChoice(paper, orientation))
          let pages = try worker.set(source, job).document.pages
          let people = pages.flatMap(\.parts).filter { $0.tag.name == "saksi" }
          #expect(people.count == 24, "\(look)")
          for page in pages { #expect(page.collisions(margin: .mm(9)) == [], "\(look)") }
        } catch {
          Issue.record("\(look): \(error.text(in: .indonesian))")
        }
      }
    }
  }
}
