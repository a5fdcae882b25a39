public import ArgumentParser
internal import Diagnostics
internal import Numbering
public import Press

/// Which document is made of a record.
struct DesignOptions: ParsableArguments {
  @Option(help: .said(.helpTemplate(), value: .helpName()))
  var template: String?

  @OptionGroup var look: LookOptions

  func job(_ record: String) -> Job {
    var job = look.job
    job.record = record
    job.template = template
    return job
  }
}

/// Where documents take their numbers from.
struct NumberOptions: ParsableArguments {
  @Option(help: .said(.helpNumbers(), value: .helpPath()), completion: .file(extensions: ["csv"]))
  var numbers: String?

  /// - Throws: what makes the register unusable.
  func register() throws(Faults) -> NumberRegister? {
    try checkPath(numbers, "--numbers")
    return try numbers.map { (path) throws(Faults) in
      guard !isStandard(path) else {
        throw Faults(
          .usage, .commandsNotOut("--numbers"), hint: .commandsPathExample("--numbers"))
      }
      return try NumberRegister(path)
    }
  }
}

/// What is said of a document whatever its record and template.
struct LookOptions: ParsableArguments {
  @Option(help: .said(.helpDesign(), value: .helpName()))
  var design: String?

  @Option(help: .said(.helpPaper(), value: .helpPaperValue()))
  var paper: PaperChoice?

  @Option(help: .said(.helpForm(), value: .helpFormValue()))
  var form: BentukChoice?

  @Option(help: .said(.helpStandard(), value: .helpStandardValue()))
  var standard: StandardChoice?

  @Option(help: .said(.helpSheet(), value: .helpName()))
  var sheet: String?

  @Option(
    help: .said(.helpMap(), value: .helpPath()), completion: .file(extensions: ["yaml", "json"]))
  var map: String?

  @Option(help: .said(.helpLKEBermasalah(), value: .helpLKEBermasalahValue()))
  var lkeBermasalah: LKEBermasalahChoice?

  var job: Job {
    var job = Job(record: "", design: design, paper: paper, bentuk: form?.value)
    job.standard = standard?.value
    job.sheet = sheet
    job.map = map
    job.lkeBermasalah = lkeBermasalah?.value
    return job
  }
}

extension PaperChoice: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public static var allValueStrings: [String] { all.map(\.description) }
}

extension WordChoice: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
  public static var allValueStrings: [String] { all }
}
