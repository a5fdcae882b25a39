internal import CXlsxWriter
internal import Diagnostics
internal import Measures

extension SheetWriter {
  func write(_ rule: EntryRule) throws(Faults) {
    let corners = try corners(rule.range)
    var validation = rule.validation
    let texts = [
      rule.prompt?.title, rule.prompt?.text, rule.refusal?.title, rule.refusal?.text, rule.formula,
    ]
    let choices: [String?] = rule.choices.isEmpty ? [] : rule.choices + [nil]
    let result = withCStrings(texts + choices) { texts in
      validation.input_title = texts[0]
      validation.input_message = texts[1]
      validation.error_title = texts[2]
      validation.error_message = texts[3]
      validation.value_formula = texts[4]
      var list = Array(texts[5...])
      return list.withUnsafeMutableBufferPointer { list in
        validation.value_list = list.isEmpty ? nil : list.baseAddress
        return worksheet_data_validation_range(
          sheet, corners.top, corners.left, corners.bottom, corners.right, &validation)
      }
    }
    try book.check(result)
  }

  func write(_ mark: MarkRule) throws(Faults) {
    let corners = try corners(mark.range)
    let format = try book.mark(mark.style)
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.format = format
    let result = withCStrings([mark.formula]) { texts in
      condition.value_string = texts[0]
      return worksheet_conditional_format_range(
        sheet, corners.top, corners.left, corners.bottom, corners.right, &condition)
    }
    try book.check(result)
  }
}

extension EntryRule {
  /// All of it but the texts.
  fileprivate var validation: lxw_data_validation {
    var validation = lxw_data_validation()
    validation.validate = UInt8(type.rawValue)
    validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    if let (minimum, maximum) = bounds {
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      (validation.minimum_number, validation.maximum_number) = (minimum, maximum)
    }
    return validation
  }

  private var type: lxw_validation_types {
    switch kind {
    case .list: LXW_VALIDATION_TYPE_LIST
    case .decimal: LXW_VALIDATION_TYPE_DECIMAL
    case .whole: LXW_VALIDATION_TYPE_INTEGER
    case .formula: LXW_VALIDATION_TYPE_CUSTOM_FORMULA
    }
  }

  private var bounds: (Double, Double)? {
    switch kind {
    case .decimal(let range): (range.lowerBound.nearestDouble, range.upperBound.nearestDouble)
    case .whole(let range): (Double(range.lowerBound), Double(range.upperBound))
    default: nil
    }
  }

  fileprivate var formula: String? {
    if case .formula(let formula) = kind { formula } else { nil }
  }

  fileprivate var choices: [String] {
    if case .list(let choices) = kind { choices } else { [] }
  }
}
