internal import Markup

/// The texts that cells share (ECMA-376 part 1, 18.4). The runs of a formatted
/// text are joined; phonetic ones are left out.
final class SharedStringsPart: PartListener {
  private enum Word: Int { case t, si, r, rPh }

  private(set) var strings: [CleanText] = []
  private let texts: TextCollector
  private var isHeard = false
  private var isPhonetic = false

  init(_ texts: TextCollector) {
    self.texts = texts
    super.init(words: ["t", "si", "r", "rPh"])
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    switch Word(rawValue: word) {
    case .si: texts.begin()
    case .t: isHeard = !isPhonetic
    case .rPh: isPhonetic = true
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isHeard else { return }
    texts.append(bytes)
    if texts.count > SheetLimit.cellBytes || texts.bytes.count > SheetLimit.textBytes { overfill() }
  }

  override func end(_ word: Int) {
    switch Word(rawValue: word) {
    case .t: isHeard = false
    case .rPh: isPhonetic = false
    case .si:
      strings.append(texts.end())
      if strings.count > SheetLimit.sharedStrings { overfill() }
    default: break
    }
  }
}
