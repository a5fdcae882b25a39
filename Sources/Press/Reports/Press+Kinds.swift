public import Diagnostics
internal import Fields
internal import Templates

extension Press {
  /// Every kind of record that a template prints: those with commands of their own, then those
  /// that are data, by their words.
  ///
  /// - Throws: `Faults(.template)` for a kind whose definition is wrong.
  public func everyKind() throws(Faults) -> [Kind] {
    var found = kinds.all
    let templates = try templateNames()
    for word in kinds.defined.words {
      guard let kind = try kinds.defined.kind(word), templates.contains(kind.standardTemplate)
      else { continue }
      found.append(kind)
    }
    return found
  }

  /// What a kind of record is called: by what its standard template says that it is.
  public func summary(of kind: Kind) throws(Faults) -> Message {
    try template(kind.standardTemplate, .none).template.summary
  }

  /// The templates that print records of a kind: the standard one, then the others by name.
  public func templates(of kind: Kind) throws(Faults) -> [TemplateListing] {
    var found: [TemplateListing] = []
    for name in try templateNames() {
      guard try template(name, .none).template.record == kind.name else { continue }
      let listing = try template(name).listing
      if name == kind.standardTemplate {
        found.insert(listing, at: 0)
      } else {
        found.append(listing)
      }
    }
    return found
  }
}
