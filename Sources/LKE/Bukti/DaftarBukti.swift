public import Diagnostics
internal import Evaluation
public import Files
internal import Records

/// The evidence that an LKE names, by question.
public struct DaftarBukti: Hashable, Sendable {
  /// The file of the LKE.
  public var berkas: String
  public var satker: String?
  /// What has an answer or evidence, in the order of the sheet.
  public var butir: [Butir]

  public struct Butir: Hashable, Sendable {
    public var code: String
    public var label: String
    /// In any column.
    public var isDijawab: Bool
    public var bukti: [Bukti]
  }

  /// - Parameter folder: that of the LKE; files are looked for in it and below, and not opened.
  public init(_ evaluasi: Evaluasi, berkas: String, in folder: Folder) {
    self.berkas = berkas
    satker = evaluasi.head.satker?.namaPendek
    let answered = Set(evaluasi.answers.jawaban.values.flatMap(\.keys))
    var finder = EvidenceFinder(folder)
    butir = evaluasi.scheme.butir.map { butir in
      Butir(
        code: butir.code, label: butir.label, isDijawab: answered.contains(butir.code),
        bukti: evaluasi.bukti[butir.code].map { finder.bukti($0) } ?? [])
    }.filter { $0.isDijawab || !$0.bukti.isEmpty }
  }
}

extension DaftarBukti {
  /// Codes of what is answered without evidence.
  public var tanpaBukti: [String] {
    butir.filter { $0.isDijawab && $0.bukti.isEmpty }.map(\.code)
  }

  /// How much there is of everything.
  public var ringkasan: Message {
    let all = butir.flatMap(\.bukti).map(\.keadaan)
    let count = { (message: Message) in all.filter { $0.message == message }.count }
    return .buktiRingkasan(
      answered: butir.filter(\.isDijawab).count, without: tanpaBukti.count,
      .buktiJumlah(
        ada: count(.buktiAda), tidakAda: count(.buktiTidakAda), tautan: count(.buktiTautan),
        keterangan: count(.buktiKeterangan)))
  }
}
