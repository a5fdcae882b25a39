import Composition
import Templates
import TestSupport
import Testing

/// The reference says all there is, and nothing else.
@Suite struct VocabularyPageTests {
  @Test func thePageIsComplete() throws {
    let page = VocabularyPage()
    #expect(page.gaps == [])
    try assertPage(page.text, at: "Sources/Templates/Templates.docc/Vocabulary.md")
  }

  @Test func namesAreGivenOnce() {
    for rules in Vocabulary.files + [Vocabulary.blocks, Vocabulary.inlines] {
      #expect(Set(rules.map(\.name)).count == rules.count)
      for rule in rules {
        #expect(Set(rule.attributes.map(\.name)).count == rule.attributes.count, "\(rule.name)")
      }
    }
  }

  @Test func elementsHoldWhatThereIs() {
    let rules = Vocabulary.files.flatMap(\.self) + Vocabulary.blocks
    let known = Set(rules.map(\.name))
    for rule in rules {
      #expect(known.isSuperset(of: rule.content.names), "\(rule.name)")
    }
  }

  @Test func wordsWithoutAThingAreGone() {
    let names = Set(FormatterWords.examples.keys.map { String($0.prefix { $0 != " " }) })
    #expect(names.subtracting(Formatters.types.map(\.name)) == [])
  }
}
