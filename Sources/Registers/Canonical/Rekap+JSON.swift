internal import Evaluation
package import JSON
internal import Records

extension Rekap {
  /// The head as a record of JSON says it, but for what signs it and the files that it names.
  ///
  /// - Parameter skema: how it names the scheme.
  package func json(skema: String) -> [JSON.Member] {
    let scope = head.wilayah.map { ("provinsi", $0.kode) } ?? ("nasional", "ya")
    let said: [(String, String?)] = [
      scope, ("skema", skema), ("target", head.target.rawValue), ("kolom", head.kolom.rawValue),
      ("banding", head.banding?.rawValue), ("urutan", head.order.rawValue),
      ("lke_bermasalah", head.lkeBermasalah.rawValue),
    ]
    let members = said.compactMap { key, text in text.map { JSON.Member(key, .text($0)) } }
    guard !lkeDitolak.isEmpty else { return members }
    return members + [JSON.Member("lke_ditolak", .list(lkeDitolak.map(\.json)))]
  }
}

extension RefusedLKE {
  fileprivate var json: JSON {
    let satker = kode.map { [JSON.Member("satker", .text($0))] } ?? []
    return .object(
      [JSON.Member("berkas", .text(name)), JSON.Member("alasan", .text(alasan))] + satker)
  }
}
