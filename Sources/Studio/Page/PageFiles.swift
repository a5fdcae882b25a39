internal import Files
internal import HTTPTypes
internal import Hummingbird

/// The files of the page, which are parts of the program: there is no folder to leave.
struct PageFiles: Sendable {
  let type: String
  let bytes: [UInt8]
  let etag: String

  private init(_ type: String, _ bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
    etag = SHA256.hex(bytes)
  }

  /// By their addresses.
  static let all: [(path: String, file: PageFiles)] =
    [
      ("/", PageFiles("text/html; charset=utf-8", PackageResources.index_html)),
      ("/s/studio.css", PageFiles("text/css; charset=utf-8", PackageResources.studio_css)),
      ("/s/icon.svg", PageFiles("image/svg+xml", PackageResources.icon_svg)),
    ] + scripts

  private static let scripts: [(path: String, file: PageFiles)] = [
    ("api", PackageResources.api_js),
    ("editor", PackageResources.editor_js),
    ("fields", PackageResources.fields_js),
    ("form", PackageResources.form_js),
    ("home", PackageResources.home_js),
    ("main", PackageResources.main_js),
    ("make", PackageResources.make_js),
    ("model", PackageResources.model_js),
    ("preview", PackageResources.preview_js),
    ("words", PackageResources.words_js),
  ].map { ("/s/\($0).js", PageFiles("text/javascript; charset=utf-8", $1)) }

  func answer(to request: Request) -> Response {
    let isKnown = request.headers[.ifNoneMatch] == "\"\(etag)\""
    var answer =
      isKnown
      ? Answer(.notModified, type: type, []) : Answer(type: type, bytes)
    answer.etag = etag
    var response = answer.response
    response.headers[.cacheControl] = "no-cache"
    return response
  }
}
