package import Composition
internal import Diagnostics
internal import Fields
package import Records
internal import Templates

extension Kind {
  /// One office's declaration. A text that says no `jenis` is one.
  public static let pencanangan: Kind = {
    var kind = Kind(
      "pencanangan", fields: Declaration.fields, standardTemplate: "piagam-pencanangan"
    ) { record, job throws(Faults) in
      let (declaration, warnings, places) = try readDeclaration(record, bentuk: job.bentuk)
      return ReadRecord(Filling(declaration), warnings, places, look: declaration.look)
    }
    kind.claim = { $0.source.isTable ? .none : .perhaps }
    kind.isOneADay = true
    kind.makeRoom = .compositionMakeRoom()
    return kind
  }()
}

extension Filling {
  package init(_ declaration: Declaration) {
    self.init(
      kind: Kind.pencanangan.name, author: declaration.satker.nama, date: declaration.tanggal,
      values: Declaration.fields.value(of: declaration))
  }
}
