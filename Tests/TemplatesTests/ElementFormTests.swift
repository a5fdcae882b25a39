import Testing

@testable import Templates

/// No kind of block is without a declaration by which it is read.
@Suite struct ElementFormTests {
  @Test func everyKindOfBlockHasAForm() {
    let kinds = Element.forms.map { form in
      var reader = ElementReader.forReference
      return form.read(&reader).kind.rawValue
    }
    #expect(kinds == Element.forms.map(\.name))
    #expect(Set(kinds) == Set(Element.Kind.allCases.map(\.rawValue)))
  }
}

extension Element {
  fileprivate enum Kind: String, CaseIterable {
    case p, title, heading, list, items, stack, keep, columns, spacer, spring, rule, picture, box
    case signatures, chart, table, dot
  }

  /// A case that is missing here does not compile.
  fileprivate var kind: Kind {
    switch self {
    case .paragraph: .p
    case .title: .title
    case .heading: .heading
    case .list: .list
    case .items: .items
    case .stack: .stack
    case .keep: .keep
    case .columns: .columns
    case .spacer: .spacer
    case .spring: .spring
    case .rule: .rule
    case .picture: .picture
    case .box: .box
    case .signatures: .signatures
    case .chart: .chart
    case .table: .table
    case .dot: .dot
    }
  }
}
