internal import ArgumentParser
internal import Diagnostics
internal import Press

/// Where templates and fonts are.
struct ResourceOptions: ParsableArguments {
  @Option(help: .said(.helpTemplates(), value: .helpFolder()), completion: .directory)
  var templates: String?

  @Option(help: .said(.helpFonts(), value: .helpFolder()), completion: .directory)
  var fonts: String?

  func press() throws(Faults) -> Press {
    try Press(Surroundings.process.resources(templates: templates, fonts: fonts))
  }
}
