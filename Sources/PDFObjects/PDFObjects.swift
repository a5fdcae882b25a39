// PDF as objects (ISO 32000-1:2008, clause 7): values, a writer, a reader, an update. Nothing
// here knows what a page is.
//
// A file is written object by object. Numbers are reserved where something must be named
// before it is there; streams are encoded beforehand, what is constant once a run:
//
//     let deflater = Deflater(level: 6)          // one a thread, used for all its files
//     var pdf = PDFWriter(deflater)
//     let pages = pdf.reserve()
//     let contents = pdf.add(deflater.stream(Array("0 0 10 10 re f".utf8)))
//     let page = pdf.add([
//       "Type": .name("Page"), "Parent": .reference(pages), "Contents": .reference(contents),
//       "MediaBox": [0, 0, .thousandths(595_276), .thousandths(841_890)], "Resources": [:],
//     ])
//     pdf.put(["Type": .name("Pages"), "Kids": [.reference(page)], "Count": 1], at: pages)
//     let root = pdf.add(["Type": .name("Catalog"), "Pages": .reference(pages)])
//     let bytes = pdf.finish(root: root)
//
// Contents of pages are bytes that grow: `put` of `[UInt8]` appends numbers, names and values
// as they are written there. It has no faults and no numbers but whole ones.
//
// A file is read when something of it is asked for; whatever is wrong is a `PDFFault`:
//
//     let file = try PDFFile(bytes)
//     let root = try file.dictionary(file.trailer["Root"])
//     let xmp = try file.stream(root?["Metadata"]).map { try file.decoded($0) }
//
// Contents of pages are read operator by operator (`PDFOperations`). A file is changed by an
// update behind its end:
//
//     var update = PDFUpdate(of: file)
//     update.put(.value(["Type": .name("Catalog"), …]), at: reference)
//     let changed = update.finish()
