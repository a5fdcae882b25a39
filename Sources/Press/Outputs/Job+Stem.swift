internal import Files
internal import PDFDocument
internal import Records

extension Job {
  /// What its documents are called, without the ending: the name of its record, then
  /// template, design, form and standard of the file as far as they are not the usual ones, so
  /// that a salinan never replaces an asli. Of a record that cannot be read, its name.
  ///
  /// - Parameter reading: of the record, where it is open already.
  func stem(_ reading: RecordReading?, _ kinds: Kinds, _ press: Press?) -> String {
    let name = FilePath.stem(of: record)
    guard let source = reading?.record.source ?? (try? RecordSource(file: record)),
      template != nil || !source.isTable, let reading = reading ?? (try? kinds.open(source))
    else { return name }
    let template = template ?? reading.kind.standardTemplate
    let standard = reading.record.word("rancangan") ?? press?.standardDesign(of: template)
    let parts = [
      template == reading.kind.standardTemplate ? nil : template,
      design == standard ? nil : design, reading.kind.hasForms ? form(of: reading.record) : nil,
      self.standard.flatMap { $0 == .a3a ? nil : $0.rawValue },
    ]
    return ([name] + parts.compactMap(\.self)).joined(separator: "-")
  }

  /// Nil for the standard one.
  private func form(of record: OpenedRecord) -> String? {
    let bentuk = bentuk ?? record.word(Kind.formKey).flatMap(Bentuk.init(rawValue:))
    return bentuk == .asli ? nil : bentuk?.rawValue
  }
}
