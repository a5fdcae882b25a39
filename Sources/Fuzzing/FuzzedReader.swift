/// A reader that is given whatever bytes there are: by libFuzzer (`make fuzz`), and by the
/// tests those inputs that were kept.
public enum FuzzedReader: String, CaseIterable, Sendable {
  /// Declarations, heads of LKE and of recaps.
  case yaml
  /// The same, and answers as the ministry's interface gives them.
  case json
  /// Registers and LKE.
  case csv
  /// Workbooks: registers, recaps, our LKE and the ministry's. The input is an archive, or
  /// its parts as text; see `PackageText`.
  case xlsx
  case ods
  /// What a register's columns mean.
  case map
  case scheme
  /// The files of a template's folder, as `PackageText`.
  case template
  case svg
  case png
  case jpeg
  /// Files of anybody.
  case pdf
  /// The list of the fonts.
  case manifest
}
