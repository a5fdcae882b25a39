/// The keys that name picture files.
enum PictureKeys {
  /// Of a person: only in the form bertanda.
  static let signing = ["gambar_tanda_tangan", "cap"]
}
