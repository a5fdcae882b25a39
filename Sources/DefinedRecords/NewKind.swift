/// The files of a small kind of document that renders, to begin with.
package enum NewKind {
  /// By name.
  ///
  /// - Parameter kind: the folder's name.
  package static func files(named kind: String) -> [(name: String, bytes: [UInt8])] {
    [
      ("record.xml", PackageResources.record_xml), ("template.xml", PackageResources.template_xml),
      ("baku.xml", PackageResources.baku_xml),
    ].map { name, bytes in
      (name, Array(String(decoding: bytes, as: UTF8.self).replacing("NAMA", with: kind).utf8))
    }
  }
}
