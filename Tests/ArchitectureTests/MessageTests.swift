import Testing

/// What Piagam says stands in the rooms' folders `Messages`, in both languages.
@Suite struct MessageTests {
  private static let sentences = SourceFile.all.filter(\.isOfMessages).flatMap(\.sentences)

  @Test func everyMessageHasBothLanguages() {
    #expect(Self.sentences.count > 500)
    let silent = Self.sentences.filter { sentence in
      [sentence.indonesian, sentence.english].contains { !$0.contains(/\w/) }
    }
    #expect(silent.map(\.function) == [])
  }

  /// One function may say a message in two ways.
  @Test func everyKeyStandsForOneMessage() {
    let literal = Self.sentences.filter { !$0.key.contains("\\(") && $0.key.contains(".") }
    let functions = Dictionary(grouping: literal, by: \.key)
      .mapValues { Set($0.map(\.function)).sorted() }
    #expect(functions.filter { $0.value.count > 1 } == [:])
  }

  @Test func messagesStandInTheirFolders() {
    let elsewhere = SourceFile.all.filter { file in
      !file.isOfMessages && file.lines.contains { $0.contains(/\bMessage(?:\.init)?\(/) }
    }
    #expect(elsewhere.map(\.name) == [])
  }

  @Test func everyMessageIsSaid() {
    let said = Set(
      SourceFile.all.flatMap(\.lines).flatMap { line in
        line.split(separator: ".").dropFirst().map { $0.prefix { $0.isLetter || $0.isNumber } }
      })
    let helpers: Set = ["help", "about", "value"]
    let unsaid = Set(Self.sentences.map(\.function)).subtracting(helpers).filter {
      !said.contains($0[...])
    }
    #expect(unsaid.sorted() == [])
  }

  /// What a program computed is told in English with a decimal point; what is quoted stays.
  @Test func figuresInEnglishHaveEnglishMarks() {
    let typed = Self.sentences.filter {
      $0.english.replacing(/“[^”]*”/, with: "").contains(/\d,\d{1,2}(?!\d)/)
    }
    #expect(typed.map(\.function) == [])
    let figure = /\.(?:text\((?:\)|places|above)|(?:exact|visible)Text\(|percent\()/
    let functions = Set(Self.sentences.map(\.function))
    let told = SourceFile.all.filter { !$0.isOfMessages }.flatMap { file in
      let code = file.lines.joined(separator: "\n")
      return code.matches(of: /\.(\w+)\(/).filter { match in
        functions.contains(String(match.output.1))
          && SourceFile.arguments(code[match.range.upperBound...]).contains { $0.contains(figure) }
      }.map { String($0.output.1) }
    }
    #expect(Set(told).count > 15)
    let untold = Self.sentences.filter {
      told.contains($0.function) && $0.english.contains("\\(") && !$0.english.contains(".en")
    }
    #expect(untold.map(\.function) == [])
  }

  @Test func readsMessages() {
    let file = SourceFile(
      name: "A/Messages/B.swift",
      lines: [
        "  /// Not Message(this).",
        "  static func one(_ a: [Int]) -> Message {",
        "    Message(",
        "      \"a.one\", id: \"“\\(a.map { \"(\\($0), \" }.first)” \\\"satu\\\", (\",",
        "      en: \"one\" + [1, 2].description)",
        "  }",
        "  static let two = help(\"two\", id: \"\", en: \"\"\"",
        "    two, 2)",
        "    \"\"\")",
        "  static func three() -> Message { value(\"tiga\", \"three\") }",
      ])
    #expect(
      file.sentences == [
        Sentence(
          function: "one", key: "\"a.one\"",
          indonesian: "\"“\\(a.map { \"(\\($0), \" }.first)” \\\"satu\\\", (\"",
          english: "\"one\" + [1, 2].description"),
        Sentence(
          function: "two", key: "\"two\"", indonesian: "\"\"",
          english: "\"\"\"\n    two, 2)\n    \"\"\""),
        Sentence(
          function: "three", key: "\"tiga\"", indonesian: "\"tiga\"", english: "\"three\""),
      ])
  }
}
