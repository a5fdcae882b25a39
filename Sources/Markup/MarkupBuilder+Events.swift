internal import CXML
internal import Diagnostics

extension MarkupBuilder {
  /// The SAX2 handler; every closure only hands on to the builder.
  static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
      MarkupBuilder.from(data).start(
        qualified(string(name) ?? "", string(prefix)),
        readAttributes(Int(count), attributes).map { (qualified($0.name, $0.prefix), $0.value) })
    }
    handler.endElementNs = { data, _, _, _ in MarkupBuilder.from(data).end() }
    handler.characters = { data, bytes, count in
      MarkupBuilder.from(data).characters(string(bytes, Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { data, _ in MarkupBuilder.from(data).comment() }
    handler.processingInstruction = { data, _, _ in
      let builder = MarkupBuilder.from(data)
      builder.report(
        .markupInstruction(), at: builder.offset, hint: .markupInstructionHint())
    }
    handler.internalSubset = { data, _, _, _ in
      let builder = MarkupBuilder.from(data)
      builder.report(.markupDoctype(), at: builder.offset, hint: .markupDoctypeHint())
    }
    handler.serror = { data, error in
      guard let error else { return }
      MarkupBuilder.from(data).syntaxError(error.pointee)
    }
    return handler
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> MarkupBuilder {
    Unmanaged<MarkupBuilder>.fromOpaque(data!).takeUnretainedValue()
  }

  private func syntaxError(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    report(SyntaxFault(UInt32(error.code), in: open.last), at: offset)
  }
}

private func qualified(_ name: String, _ prefix: String?) -> String {
  prefix.map { $0 + ":" + name } ?? name
}
