import Diagnostics

/// What the lines of a scheme's file say, before it is put together.
struct SchemeDraft {
  /// A line with a code, a figure and a label.
  struct Entry {
    var code: String
    var label: String
    var bobot: Figure
    var place: Place
  }

  /// What a group or an indicator is called besides.
  struct Name {
    var text: String
    var place: Place
  }

  struct AreaEntry {
    var entry: Entry
    var bobotAspek: [Figure]
  }

  struct ButirEntry {
    var code: String
    var label: String
    var type: String
    var place: Place
    var formula: Formula?
    var soal: [Soal] = []
  }

  struct SubEntry {
    var entry: Entry
    var aspek: Int
    var area: Int
    var butir: [ButirEntry] = []
  }

  struct IndikatorEntry {
    var bobot: Figure
    var butir: ButirEntry
    var sebutan: [Name] = []
  }

  struct KelompokEntry {
    var entry: Entry
    var indikator: [IndikatorEntry] = []
    var sebutan: [Name] = []
  }

  struct SyaratEntry {
    var nomor: String
    var subject: String
    var minimum: [Target: Figure]
    var line: SchemeLine
  }

  /// A type of answers.
  enum AnswerType {
    case pilihan([Choice])
    case rasio
    case indeks(Figure)
  }

  struct Count {
    var of: String
    var number: Int
    var place: Place
  }

  /// skema, nama, tentang, dasar_prasyarat.
  var texts: [String: String] = [:]
  var catatan: [String] = []
  var types: [String: AnswerType] = [:]
  var counts: [Count] = []
  var bagian: [Entry] = []
  var aspek: [Entry] = []
  var areas: [AreaEntry] = []
  var subs: [SubEntry] = []
  var kelompok: [KelompokEntry] = []
  var syarat: [SyaratEntry] = []
  var prasyarat: [Prasyarat] = []

  /// The types in a fixed order, for suggestions.
  var typeNames: [String] { types.keys.sorted() }
}
