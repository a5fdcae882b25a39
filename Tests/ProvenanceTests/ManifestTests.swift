import JSON
import Provenance
import Testing

struct ManifestTests {
  @Test func whatIsWritten() {
    var manifest = Manifest(
      producer: "Piagam 1.0", standard: "a-3a", kind: "pencanangan",
      template: Manifest.Part(name: "piagam-pencanangan", sha256: "ab"), design: "klasik",
      paper: "A4-portrait")
    manifest.files = [Manifest.Part(name: "record.json", sha256: "cd")]
    manifest.pictures = [
      Manifest.PagePicture(
        name: "gambar-1.png", turn: 6, width: 30, height: 20, sha256: "ef")
    ]
    manifest.libraries = [Manifest.Library(name: "cairo", version: "1.16.0")]
    #expect(
      "\(manifest.json)" == """
        {"version":1,"producer":"Piagam 1.0","standard":"a-3a","kind":"pencanangan",\
        "template":{"name":"piagam-pencanangan","sha256":"ab"},"design":"klasik",\
        "paper":"A4-portrait","crop":false,"form":null,"scheme":null,\
        "files":[{"name":"record.json","sha256":"cd"}],\
        "pictures":[{"name":"gambar-1.png","turn":6,"width":30,"height":20,"sha256":"ef"}],\
        "artwork":[],"fonts":[],"libraries":{"cairo":"1.16.0"}}
        """)
  }
}
