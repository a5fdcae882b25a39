internal import HTTPTypes
internal import Hummingbird

extension Studio {
  /// All that there is to ask for.
  var router: Router<StudioContext> {
    let router = Router(context: StudioContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: Cover(log: settings.log))
    router.add(middleware: HostGuard(hosts: settings.hosts))
    if let token = settings.token { router.add(middleware: TokenGuard(token)) }
    for (path, file) in PageFiles.all {
      router.get(RouterPath(path)) { request, _ in file.answer(to: request) }
    }
    router.get("/baca", use: readingPage)
    router.get("/baca/{nama}", use: readDocument)
    router.get("/api/mulai", use: start)
    router.get("/api/skema", use: schema)
    router.get("/api/satker", use: offices)
    router.post("/api/pratinjau", use: preview)
    router.post("/api/dokumen", use: document)
    router.get("/api/halaman/{kunci}/{berkas}", use: page)
    router.get("/api/rekaman", use: listRecords)
    router.get("/api/rekaman/{nama}", use: openRecord)
    router.put("/api/rekaman/{nama}", use: saveRecord)
    router.delete("/api/rekaman/{nama}", use: deleteRecord)
    router.post("/api/gambar", use: savePicture)
    router.get("/api/gambar/{nama}", use: openPicture)
    return router
  }
}
