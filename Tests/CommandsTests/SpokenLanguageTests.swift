import Diagnostics
import Testing

@testable import Commands

@Suite struct SpokenLanguageTests {
  private func language(_ arguments: [String] = [], _ environment: [String: String] = [:])
    -> Language
  {
    Language.spoken(
      in: Surroundings(arguments: arguments, environment: environment, executable: "/x"))
  }

  @Test func indonesianUnlessTheLocaleIsEnglish() {
    #expect(language() == .indonesian)
    #expect(language([], ["LANG": "C.UTF-8"]) == .indonesian)
    #expect(language([], ["LANG": "de_DE.UTF-8"]) == .indonesian)
    #expect(language([], ["LANG": "en_GB.UTF-8"]) == .english)
  }

  @Test func theMoreParticularWins() {
    #expect(language([], ["LC_ALL": "id_ID", "LANG": "en_US"]) == .indonesian)
    #expect(language([], ["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "id_ID"]) == .english)
    #expect(language([], ["PIAGAM_LANG": "en", "LC_ALL": "id_ID"]) == .english)
    #expect(language(["--lang", "id"], ["PIAGAM_LANG": "en"]) == .indonesian)
    #expect(language(["render", "--lang=en", "a.yaml"]) == .english)
    #expect(language(["--", "--lang", "en"]) == .indonesian)
  }

  @Test func aKnownLanguageIsTakenOutAndAnUnknownOneStays() {
    #expect(["--lang", "en", "render", "a"].withoutLanguage == ["render", "a"])
    #expect(["render", "--lang=id", "a", "--lang", "en"].withoutLanguage == ["render", "a"])
    #expect(["--lang", "fr"].withoutLanguage == ["--lang", "fr"])
    #expect(["render", "--lang"].withoutLanguage == ["render", "--lang"])
  }
}
