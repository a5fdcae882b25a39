internal import Diagnostics
internal import Fields
internal import Records
internal import Templates

/// What a document looks like: as the job says, else as the record does.
struct Choice {
  let job: Job
  let record: ReadRecord

  /// The name of the design, where one is asked for.
  var design: String? { job.design ?? record.look.rancangan }

  /// The design and the page, or the first ones.
  ///
  /// - Throws: `Faults(.usage)` for what the job says, `Faults(.record)` for what the
  ///   record does, and is not in the template.
  func look(in template: Template) throws(Faults) -> (Design, PageSetup) {
    let design = try design(in: template)
    return (design, try self.page(of: design))
  }
}

extension Choice {
  private func design(in template: Template) throws(Faults) -> Design {
    guard let design else { return template.designs[0] }
    if let found = template.design(design) { return found }
    throw refusal(
      of: "rancangan", isSaid: job.design != nil,
      .pressUnknownDesign(design, template: template.name),
      hint: .meant(design, among: template.designNames))
  }

  private func page(of design: Design) throws(Faults) -> PageSetup {
    guard let typed = job.paper?.description ?? record.look.kertas else { return design.pages[0] }
    let page = PaperChoice(typed).flatMap { choice in
      design.pages.first {
        $0.paper == choice.paper && $0.orientation == choice.orientation ?? $0.orientation
      }
    }
    if let page { return page }
    let known = design.pages.map { PaperChoice($0.paper, $0.orientation).description }
    throw refusal(
      of: "kertas", isSaid: job.paper != nil, .pressUnknownPaper(typed, design: design.name),
      hint: job.paper == nil ? .meant(typed, among: known) : .known(known))
  }

  /// - Parameter isSaid: by the job.
  private func refusal(
    of key: String, isSaid: Bool, _ message: Message, hint: Message?
  ) -> Faults {
    guard !isSaid else { return Faults(.usage, message, hint: hint) }
    let place = record.places.place(of: ValuePath([.name(key)]), part: nil)
    return Faults(.record, at: place, message, hint: hint)
  }
}
