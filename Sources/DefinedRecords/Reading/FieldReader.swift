internal import Bahasa
internal import Diagnostics
internal import Fields
internal import Measures
internal import Records
internal import Sheets
internal import Templates

/// Reads the values of a group of a record, each by its type, and tells what is wrong with them.
struct FieldReader {
  let findings: Findings
  /// Once pictures are read; before, values are only checked.
  let shelf: PictureShelf?
  /// Whether scanned signatures are shown.
  let isSigned: Bool
  /// Of the record's office.
  let zona: Zona
  /// Nil where no clock is asked.
  var years: YearsToCome?

  func members(_ fields: [FieldDefinition], of view: RecordView) -> Members {
    fields.reduce(into: [:]) { members, field in members[field.name] = value(field, of: view) }
  }

  private func value(_ field: FieldDefinition, of view: RecordView) -> Value? {
    if field.most != nil { return .list(list(field, of: view)) }
    switch field.type {
    case .satker: return view.group(field.name)?.office(shelf).map(Satker.fields.value)
    case .orang(let needs):
      return view.group(field.name).flatMap { person($0, needs) }
    case .dasar: return view.group(field.name).flatMap(dasar)
    case .group(let fields): return view.group(field.name).map { .group(members(fields, of: $0)) }
    case .flag: return .flag(view.isYes(field.name) || !view.has(field.name) && isYes(field))
    default:
      let typed = view.typed(field.name) ?? standard(field, in: view)
      return typed.flatMap { value(field.type, $0, path: view.path(field.name)) }
    }
  }

  private func list(_ field: FieldDefinition, of view: RecordView) -> [Value] {
    let groups = view.groups(field.name)
    switch field.type {
    case .satker: return groups.compactMap { $0.office(shelf) }.map(Satker.fields.value)
    case .orang(let needs): return groups.compactMap { person($0, needs) }
    case .dasar: return groups.compactMap(dasar)
    case .group(let fields): return groups.map { .group(members(fields, of: $0)) }
    default:
      return view.texts(field.name).enumerated().compactMap { index, typed in
        value(field.type, typed, path: "\(view.path(field.name))[\(index + 1)]")
      }
    }
  }
}

extension FieldReader {
  private func isYes(_ field: FieldDefinition) -> Bool { field.standard == YesNo.ya.rawValue }

  private func standard(_ field: FieldDefinition, in view: RecordView) -> Typed? {
    view.has(field.name) ? nil : field.standard.map { Typed(text: $0, place: field.place) }
  }

  private func person(_ view: RecordView, _ needs: FieldType.PersonNeeds) -> Value? {
    let fields = Pejabat.fields(needing: needs)
    guard let person = view.person(isSigned ? shelf : nil),
      case .group(var members) = fields.value(of: person)
    else { return nil }
    if person.jabatan.isEmpty { members["jabatan"] = nil }
    return .group(members)
  }

  /// Nil for what cannot be one; that is told.
  private func value(_ type: FieldType, _ typed: Typed, path: String) -> Value? {
    switch type {
    case .line: return .fixed(typed.text)
    case .choice: return .fixed(typed.text)
    case .name: return .name(typed.text)
    case .prose: return .prose(typed.text)
    case .date: return date(typed, path)
    case .time:
      guard let jam = Jam(typed.text) else {
        findings.error(
          at: typed.place, .definedTime(typed.text, path: path), hint: .definedTimeHint)
        return nil
      }
      return .fixed(jam.resmi(zona))
    case .number(let range):
      let wanted = TypedNumber.Wanted(
        Rational(range.lowerBound)...Rational(range.upperBound), isWhole: true)
      return number(typed, path, wanted)?.floor.map { .number($0) }
    case .decimal: return number(typed, path, .decimal).map { .decimal($0) }
    case .money:
      return number(typed, path, .rupiah)?.floor.map { .number($0) }
    case .picture: return shelf?.image(typed).map { .image($0) }
    case .flag: return YesNo(rawValue: typed.text).map { .flag($0.isYes) }
    case .satker, .orang, .dasar, .group: return nil
    }
  }

  private func dasar(_ view: RecordView) -> Value? {
    if let date = view.typed("tanggal") { _ = self.date(date, view.path("tanggal")) }
    return view.dasar.map(Dasar.fields.value)
  }

  private func date(_ typed: Typed, _ path: String) -> Value? {
    typed.tellDate(path, in: TypedDate.yearsOfLetters, findings)
    guard let date = TypedDate(typed.text, years: TypedDate.yearsOfLetters).date else {
      return nil
    }
    if let remark = years?.remark(on: date) {
      findings.warn(at: typed.place, remark.message, hint: remark.hint)
    }
    return .date(date)
  }

  private func number(
    _ typed: Typed, _ path: String, _ wanted: TypedNumber.Wanted
  ) -> Rational? {
    let number = TypedNumber(
      wanted == .rupiah ? typed.text.withoutRupiah : typed.text, wanted: wanted)
    switch number {
    case .number(let number): return number
    // Of money a mark parts thousands: there are no sen.
    case .ambiguous(_, let thousands) where wanted == .rupiah: return thousands
    case .ambiguous(let decimal, let thousands):
      findings.error(
        at: typed.place, .definedAmbiguous(typed.text, path: path),
        hint: .definedAmbiguousHint(decimal, thousands))
    case .outside, .notWhole, .unreadable:
      findings.error(
        at: typed.place, .definedNumber(typed.text, path: path, wanted), hint: .definedNumberHint)
    }
    return nil
  }
}

extension TypedNumber.Wanted {
  /// No sen; as much as has words that people know, 999 triliun.
  fileprivate static let rupiah = TypedNumber.Wanted(0...999_999_999_999_999, isWhole: true)
  fileprivate static let decimal = TypedNumber.Wanted(-1_000_000_000...1_000_000_000)
}

extension String {
  /// “Rp12.500.000,00”, “Rp 12.500.000,-” as figures.
  fileprivate var withoutRupiah: String {
    var text = self
    if text.lowercased().hasPrefix("rp") { text = String(text.dropFirst(2)) }
    if text.hasPrefix(".") { text.removeFirst() }
    for ending in [",-", ",00"] where text.hasSuffix(ending) {
      text.removeLast(ending.count)
    }
    return text.trimmed
  }
}
