/// The name that was meant, when one is near.
extension Message {
  public static func recordDidYouMean(_ name: String) -> Message {
    Message("records.did-you-mean", id: "maksud Anda “\(name)”?", en: "did you mean “\(name)”?")
  }

  public static func evaluationDidYouMean(_ word: String) -> Message {
    Message(
      "evaluation.did-you-mean", id: "mungkin maksudnya “\(word)”", en: "did you mean “\(word)”?")
  }

  public static func templateDidYouMean(_ name: String) -> Message {
    Message("template.did-you-mean", id: "maksud Anda “\(name)”?", en: "did you mean “\(name)”?")
  }
}
