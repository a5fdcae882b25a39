internal import Diagnostics

/// The root of `template.xml`.
struct TemplateElement: Declared {
  static let form = Form("template", "the root of `template.xml`", Self.init)

  let summary: Message
  let language: Template.Language
  let record: RecordKind
  let condition: Condition?

  init(_ read: inout ElementReader) {
    _ = read.required("name", .name, "the folder's name")
    summary = .summary(
      read.required("summary", .words, "one line for lists, in Indonesian"),
      en: read.optional("summary-en", .words, "the same in English"))
    language = read.required("language", .choice, "of the document, not of messages")
    record = read.required("record", .record, "the records it is for")
    condition = read.optional("if", .condition, "only those of them for which this holds")
    read.around(
      TemplateElement.title.name, TemplateElement.subject.name, TemplateElement.keywords.name,
      IncludeElement.form.name, PartElement.form.name, DesignReference.form.name)
  }

  static let title = Form("title", "the document's title, for the file's own data") { read in
    let text = read.text()
    read.check(text, says: "title", at: read.place)
    return text
  }
  static let subject = Form("subject", "the document's subject, for the file's own data") {
    $0.text()
  }
  static let keywords = Form("keywords", "its key words, for the file's own data") { $0.text() }
}

struct PartElement: Declared {
  static let form = Form("part", "text or blocks that are inserted elsewhere", Self.init)

  init(_ read: inout ElementReader) {
    _ = read.required("name", .name, "how `insert` and `use` call it")
    read.anything()
  }
}

/// A design as the root names it.
struct DesignReference: Declared {
  static let form = Form(
    "design", "names a design and its file; the first is the default", Self.init)

  let name: String

  init(_ read: inout ElementReader) {
    name = read.required("name", .name, "how the command line calls it")
    _ = read.required("file", .file, "the design's file")
  }
}

/// The root of a design's file.
struct DesignElement: Declared {
  static let form = Form("design", "the root of a design's file", Self.init)

  let summary: Message
  let yielding: Yielding

  init(_ read: inout ElementReader) {
    _ = read.required("name", .name, "the same as in `template.xml`")
    summary = .summary(
      read.optional("summary", .words, "one line for lists, in Indonesian") ?? "",
      en: read.optional("summary-en", .words, "the same in English"))
    yielding = Yielding(&read)
    read.around(
      IncludeElement.form.name, PageSetup.form.name, Style.form.name, PartElement.form.name,
      Section.form.name)
  }
}
