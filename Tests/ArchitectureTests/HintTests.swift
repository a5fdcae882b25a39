import Testing

/// Whoever is told of a fault is told where it is, and how to mend it.
@Suite struct HintTests {
  private struct Telling {
    var message: String
    var hasHint: Bool
    var hasPlace: Bool
  }

  /// But for the words before a sentence.
  private static let messages = Set(
    SourceFile.all.filter { $0.isOfMessages && $0.room != "Diagnostics" }.flatMap(\.sentences)
      .map(\.function))

  /// Every call that tells something, wherever it stands in one piece.
  private static let tellings = SourceFile.all.filter { !$0.isOfMessages }.flatMap { file in
    let code = file.lines.filter { !$0.contains("///") }.joined(separator: "\n")
    return code.matches(of: /(\.error|\.warn|\.picture|Faults|Diagnostic|report)\(/)
      .compactMap { match -> Telling? in
        let arguments = SourceFile.arguments(code[match.range.upperBound...])
        let said = arguments.lazy.filter { $0.hasPrefix(".") }
          .map { String($0.dropFirst().prefix { $0.isLetter || $0.isNumber }) }
          .first { messages.contains($0) }
        guard let said else { return nil }
        return Telling(
          message: said, hasHint: arguments.contains { $0.hasPrefix("hint:") },
          hasPlace: match.output.1 != "Faults" || arguments.contains { $0.hasPrefix("at:") })
      }
  }

  @Test func everyFaultHasAHint() {
    let without = Set(Self.tellings.filter { !$0.hasHint }.map(\.message))
    let known = Set(Self.withoutHint.values.joined())
    #expect(without.subtracting(known).sorted() == [])
    #expect(known.subtracting(without).sorted() == [])
  }

  @Test func everyFaultHasAPlace() {
    #expect(Self.tellings.count > 300)
    let without = Set(Self.tellings.filter { !$0.hasPlace }.map(\.message))
    #expect(without.subtracting(Self.ofTheCommandLine).sorted() == [])
  }

  /// Why nothing is added to the sentence.
  private static let withoutHint: [String: [String]] = [
    "It says what is to be written, or the range.": [
      "commandsDPI", "commandsRegisterScope", "dasarYear", "nipAndNRP", "nipYoung", "nrpLength",
      "outputImportEnding", "outputRegisterEnding", "outputWorkbookEnding",
      "previewEnding", "recordForbiddenCharacter", "recordIsTable", "recordSecondDocument",
      "recordTooLong",
      "recordTooMany", "recordWantsText", "studioPort", "tahunForm", "templateAttributeValue",
      "templateExactlyOne", "templateLacks", "templateMisplacedElement",
      "templateMissingAttribute", "templateRangeBackwards", "templateRoot",
    ],
    "It says what was made of it.": [
      "jawabanReadAs", "lkeMissingRows", "kolomComparedWithNothing", "ministryOtherSum",
      "ministryPassedOver", "registerHiddenUnread", "registerNoStatus", "rekapSaid",
      "satkerOldKode",
    ],
    "The machine's fault, or ours.": [
      "commandsEnded", "commandsInternal", "drawingLibrary", "fontLibrary", "jawabanNoCode",
      "recordIncomplete", "recordOutOfMemory", "recordSyntax", "sheetPlanBroken", "unknownFace",
    ],
  ]

  /// What is meant stands in no file.
  private static let ofTheCommandLine: Set<String> = [
    "batchNoCluster", "batchPartsMissing", "batchPatternBrace",
    "batchPatternEnding",
    "batchPatternField", "batchPatternFolder", "batchPruneCorrections", "batchPrunePart",
    "batchSameName", "batchWorkersOutOfRange",
    "commandsDPI", "commandsDumpJSON", "commandsFolderNeeded", "commandsNoPath",
    "bundleCorrections", "bundleDuplexAlone", "bundleEnding", "bundleIsDocument", "bundleOfPart",
    "commandsNotOnScreen", "commandsNotOut", "commandsOneAnswer", "commandsRegisterScope",
    "commandsSmallStack", "commandsUnwritableOutput", "fontLibrary", "lkeSchemeElsewhere",
    "lkeSchemeWithoutSoal", "lkeUnknownEnding", "outputImportEnding", "outputRegisterEnding",
    "outputReplacesInput", "outputReplacesRecord", "outputTwice", "outputWorkbookEnding",
    "commandsNoKlasifikasi", "pressKindThere", "pressNoKindName", "pressNoWilayah",
    "pressUnknownKind",
    "pressUnknownTemplate", "previewEnding", "rekapNoProvince",
    "satkerUnknownKode", "sheetPlanBroken", "skemaUnknown", "studioHostAlone", "studioPort",
    "studioPortTaken", "tahunForm",
  ]
}
