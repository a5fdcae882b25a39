internal import PDFObjects

/// Looks at every dictionary of a file for what no archive takes.
struct ObjectCheck {
  private(set) var found: Set<Lapse> = []
  private let pdf: PDFFile

  init(_ pdf: PDFFile) { self.pdf = pdf }

  mutating func add(_ object: PDFObject) throws(PDFFault) {
    switch object {
    case .value(let value): try add(value)
    case .stream(let stream):
      addStream(stream.dictionary)
      try add(.dictionary(stream.dictionary))
    }
  }

  /// And all in it. Nesting is bounded by the reader.
  private mutating func add(_ value: PDFValue) throws(PDFFault) {
    switch value {
    case .array(let values): for value in values { try add(value) }
    case .dictionary(let dictionary):
      try addDictionary(dictionary)
      for entry in dictionary.entries { try add(entry.value) }
    default: break
    }
  }

  private mutating func note(_ lapse: Lapse, if isOne: Bool) {
    if isOne { found.insert(lapse) }
  }
}

extension ObjectCheck {
  private static let (type, subtype, s, aa): (PDFName, PDFName, PDFName, PDFName) = (
    "Type", "Subtype", "S", "AA"
  )

  private static let actions: Set<PDFName> = [
    "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition",
    "Trans", "GoTo3DView", "JavaScript",
  ]

  private static let annotations: Set<PDFName> = [
    "3D", "Sound", "Screen", "Movie", "RichMedia", "FileAttachment",
  ]

  private mutating func addDictionary(_ dictionary: PDFDictionary) throws(PDFFault) {
    if let action = dictionary[ObjectCheck.s]?.name {
      note(.action, if: ObjectCheck.actions.contains(action))
    }
    note(.trigger, if: dictionary[ObjectCheck.aa] != nil)
    switch dictionary[ObjectCheck.type]?.name {
    case "Font": try addFont(dictionary)
    case "Annot": addAnnotation(dictionary)
    case "Filespec": try addFile(dictionary)
    case "Page":
      note(.tabOrder, if: dictionary["Annots"] != nil && dictionary["Tabs"] != .name("S"))
      note(.presentation, if: dictionary["PresSteps"] != nil)
    default: break
    }
  }

  private mutating func addStream(_ dictionary: PDFDictionary) {
    note(
      .externalStream,
      if: ["F", "FFilter", "FDecodeParms"].contains { dictionary[$0] != nil })
    let filters = dictionary["Filter"].map { $0.array ?? [$0] } ?? []
    note(.filter, if: filters.contains { $0 == .name("LZWDecode") || $0 == .name("Crypt") })
    switch dictionary[ObjectCheck.subtype]?.name {
    case "Image":
      note(
        .image,
        if: dictionary["Alternates"] != nil || dictionary["OPI"] != nil
          || dictionary["Interpolate"] == true)
    case "Form":
      note(.formObject, if: ["OPI", "PS", "Ref", "Subtype2"].contains { dictionary[$0] != nil })
    case "PS": note(.formObject, if: true)
    default: break
    }
    if dictionary[ObjectCheck.type] == .name("EmbeddedFile") {
      note(.mediaType, if: dictionary["Subtype"]?.name == nil)
    }
  }

  /// Only composite fonts need a map in every case.
  private mutating func addFont(_ font: PDFDictionary) throws(PDFFault) {
    switch font[ObjectCheck.subtype]?.name {
    case "Type0": note(.toUnicode, if: try pdf.stream(font["ToUnicode"]) == nil)
    case "Type3": break
    default:
      let descriptor = try pdf.dictionary(font["FontDescriptor"]) ?? [:]
      let program =
        descriptor["FontFile3"] ?? descriptor["FontFile2"] ?? descriptor["FontFile"]
      note(.fontProgram, if: try pdf.stream(program) == nil)
    }
  }

  /// Flags: hidden 2, printed 3, not viewed 6; bits are counted from 1.
  private mutating func addAnnotation(_ annotation: PDFDictionary) {
    let subtype = annotation[ObjectCheck.subtype]?.name ?? ""
    note(.annotationType, if: ObjectCheck.annotations.contains(subtype))
    guard subtype != "Popup" else { return }
    let flags = annotation["F"]?.int ?? 0
    note(.annotationFlags, if: flags & 4 == 0 || flags & (1 | 2 | 32 | 256) != 0)
    let box = annotation["Rect"]?.array?.map(\.thousandths) ?? []
    let isEmpty = box.count == 4 && box[0] == box[2] && box[1] == box[3]
    note(.appearance, if: subtype != "Link" && !isEmpty && annotation["AP"] == nil)
  }

  private mutating func addFile(_ file: PDFDictionary) throws(PDFFault) {
    guard file["EF"] != nil else { return }
    note(
      .relationship,
      if: file["AFRelationship"]?.name == nil || file["F"] == nil || file["UF"] == nil)
  }
}
