internal import Diagnostics
internal import Templates

extension PreparedTemplate {
  /// The design and the page that a job asks for, or the first ones.
  func choice(_ job: Job) throws(Faults) -> (Design, PageSetup) {
    let design = try design(job.design)
    return (design, try design.page(job.paper))
  }

  private func design(_ name: String?) throws(Faults) -> Design {
    guard let name else { return template.designs[0] }
    if let design = template.design(name) { return design }
    let names = template.designNames
    throw Faults(
      .usage, .pressUnknownDesign(name, template: template.name),
      hint: .meant(name, among: names))
  }
}

extension Design {
  fileprivate func page(_ choice: PaperChoice?) throws(Faults) -> PageSetup {
    guard let choice else { return pages[0] }
    let page = pages.first {
      $0.paper == choice.paper && $0.orientation == choice.orientation ?? $0.orientation
    }
    if let page { return page }
    let known = pages.map { PaperChoice($0.paper, $0.orientation).description }
    throw Faults(
      .usage, .pressUnknownPaper(choice.description, design: name), hint: .known(known))
  }
}
