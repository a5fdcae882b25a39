internal import PDFObjects

/// Reads the contents of one page.
struct PageInterpreter {
  private(set) var reading: PageReading
  let resources: PageResources
  /// What the page's names stand for.
  let names: PDFDictionary
  private let origin: Transform
  var state: PaintState
  private var saved: [PaintState] = []
  private var marks: [Mark] = []
  var path = OpenPath()
  var text = TextState()

  /// What a mark says of the contents in it.
  private enum Mark {
    case owner(PageReading.Owner)
    case replacement
  }

  /// - Parameter box: the page's, in coordinates of PDF.
  init(_ box: PageBox, _ names: PDFDictionary, _ resources: PageResources) {
    reading = PageReading(width: box.right - box.left, height: box.bottom - box.top)
    origin = Transform(left: box.left, top: box.bottom)
    state = PaintState(transform: origin)
    (self.names, self.resources) = (names, resources)
  }

  mutating func read(_ contents: [UInt8]) throws(PageDamage) {
    var reader = PDFOperations(contents)
    while let word = try reader.nextOperator() {
      guard let operation = Operation(rawValue: word.text) else { throw .operation(word) }
      try perform(operation, reader.operands)
    }
    try endWord(isAtLineEnd: false)
    guard saved.isEmpty, marks.isEmpty, text.line == nil else { throw .operands }
  }

  private mutating func perform(
    _ operation: Operation, _ operands: [PDFValue]
  ) throws(PageDamage) {
    switch operation {
    case .save, .restore, .transform, .state, .object:
      try performState(operation, operands)
    case .beginMark, .endMark: try performMark(operation, operands)
    case .beginText, .endText, .font, .movePen, .rise, .scale, .show, .showSpaced:
      try performText(operation, operands)
    default: try performPath(operation, operands)
    }
  }

  mutating func paint(
    _ kind: PageReading.Kind, _ box: PageBox, digest: Int
  ) throws(PageDamage) {
    try resources.countPainted()
    reading.painted.append(.init(kind: kind, box: box, digest: digest))
  }

  /// - Parameter isContinued: whether the word before goes on with this part of it.
  mutating func add(_ part: String, _ box: PageBox, isContinued: Bool) {
    if isContinued, let last = reading.words.indices.last {
      reading.words[last].text += part
    } else {
      reading.words.append(.init(text: part, box: box, owner: owner))
    }
  }
}

extension PageInterpreter {
  private mutating func performState(
    _ operation: Operation, _ operands: [PDFValue]
  ) throws(PageDamage) {
    switch operation {
    case .save:
      guard saved.count < PageLimit.mostNesting, text.line == nil else { throw .operands }
      saved.append(state)
    case .restore:
      guard let last = saved.popLast(), text.line == nil else { throw .operands }
      state = last
    case .transform: state.transform = try Transform(operands, before: state.transform)
    case .state:
      guard let name = operands.first?.name else { throw .operands }
      guard state.states.count < PageLimit.mostNesting else { throw .tooMuch }
      state.states.append(try resources.state(name, in: names))
    default:
      guard let name = operands.first?.name else { throw .operands }
      try paint(try resources.object(name, in: names))
    }
  }
}

extension PageInterpreter {
  mutating func paint(_ object: PageResources.Object) throws(PageDamage) {
    var hasher = Hasher()
    hasher.combine(object.digest)
    hasher.combine(state.transform)
    hasher.combine(state.states)
    let box = try state.transform.apply(object.box)
    try paint(.picture, box, digest: hasher.finalize())
  }

  /// What an annotation looks like, a signature's (ISO 32000-1, 12.5.5).
  mutating func paint(annotation: PDFDictionary) throws(PageDamage) {
    guard let appearance = annotation["AP"] else { return }
    let digest = try resources.digest(appearance)
    try paint(.picture, try origin.apply(PageBox(annotation["Rect"])), digest: digest)
  }

  private var owner: PageReading.Owner {
    for case .owner(let owner) in marks.reversed() { return owner }
    return .nothing
  }

  /// ISO 32000-1, 14.6 and 14.9.4.
  private mutating func performMark(
    _ operation: Operation, _ operands: [PDFValue]
  ) throws(PageDamage) {
    if operation == .endMark { return try endMark() }
    guard operands.count == 2, let tag = operands[0].name,
      let properties = operands[1].dictionary, marks.count < PageLimit.mostNesting
    else { throw .operands }
    if let replacement = properties["ActualText"]?.text {
      text.replacement = replacement
      return marks.append(.replacement)
    }
    try endWord(isAtLineEnd: false)
    if tag == "Artifact" { return marks.append(.owner(.artifact)) }
    marks.append(.owner(properties["MCID"]?.int.map { .element(mark: $0) } ?? owner))
  }

  private mutating func endMark() throws(PageDamage) {
    guard let mark = marks.last else { throw .operands }
    switch mark {
    case .owner: try endWord(isAtLineEnd: false)
    case .replacement: text.replacement = nil
    }
    marks.removeLast()
  }
}
