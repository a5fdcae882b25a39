// swift-tools-version: 6.2
import PackageDescription

// The rooms and who may import whom: ARCHITECTURE.md holds the table and
// Tests/ArchitectureTests holds this package to it.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // SE-0335: an existential is written `any P`.
  .enableUpcomingFeature("ExistentialAny"),
  // SE-0409: an import is internal unless it is said to be public.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // SE-0444: members come only from modules that this file imports.
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a library target in Sources/.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: settings)
}

/// A C library of the system, reached through a module map.
func clib(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// The tests of a room; `goldens` when they have a folder of expected texts.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], goldens: Bool = false,
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"],
    exclude: (goldens ? ["Golden"] : []) + exclude, swiftSettings: settings)
}

let package = Package(
  name: "Piagam",
  products: [.executable(name: "piagam", targets: ["piagam"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // What only Studio is made of. Without traits: with them comes all of Foundation.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.0.0"),
  ],
  targets: [
    clib("CPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    clib("CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev"),
    clib("CRsvg", pkgConfig: "librsvg-2.0", apt: "librsvg2-dev"),
    clib("CXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    clib("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    clib("CHyphen", apt: "libhyphen-dev"),
    clib("CTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev"),
    clib("CZip", pkgConfig: "libzip", apt: "libzip-dev"),
    clib("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    clib("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
    clib("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    clib("CXlsxWriter", pkgConfig: "xlsxwriter", apt: "libxlsxwriter-dev"),

    room("Measures"),
    room("Diagnostics", ["Bahasa"]),
    room("Bahasa"),
    room("Frames", ["Measures"]),
    room("Fields", ["Bahasa", "Frames", "Measures", "Diagnostics"]),
    room("Files", ["CCrypto"]),
    room("PDFObjects", ["CZlib", "CDeflate", "Files"]),
    room(
      "Evaluation", ["Fields", "Bahasa", "Measures", "Diagnostics"],
      resources: [
        .embedInCode("Schemes/permenpanrb-90-2021.skema"),
        .embedInCode("Schemes/permenpanrb-10-2019.skema"),
        .embedInCode("Schemes/permenpanrb-52-2014.skema"),
      ]),
    room("Markup", ["CXML", "Bahasa", "Diagnostics"]),
    room(
      "Sheets", ["CZip", "CXlsxWriter", "Markup", "Bahasa", "Measures", "Diagnostics"]),
    room("Drawings", ["Markup", "Diagnostics"]),
    room(
      "Records",
      [
        "Fields", "Sheets", "CYAML", "Drawings", "JSON", "Bahasa", "Diagnostics", "Files",
        "Frames",
      ],
      resources: [.embedInCode("Data/wilayah.csv")], exclude: ["Data/LICENSE-wilayah.txt"]),
    room(
      "LKE",
      [
        "Fields", "Evaluation", "Records", "Sheets", "JSON", "Bahasa", "Measures", "Diagnostics",
        "Files",
      ]),
    room(
      "Registers",
      [
        "Fields", "Sheets", "Records", "Evaluation", "JSON", "Bahasa", "Measures", "Diagnostics",
        "Files",
      ]),
    room(
      "Numbering", ["Sheets", "Bahasa", "Diagnostics", "Files"],
      resources: [.embedInCode("Data/klasifikasi.csv")],
      exclude: ["Data/SOURCE-klasifikasi.txt"]),
    room("Flow", ["Measures", "Frames"]),
    room("Charts", ["Measures", "Frames"]),
    room("Templates", ["Fields", "Markup", "Frames", "Measures", "Diagnostics"]),
    room(
      "DefinedRecords",
      [
        "Templates", "Records", "Fields", "Sheets", "JSON", "Bahasa", "Measures", "Diagnostics",
        "Files",
      ],
      resources: [
        .embedInCode("Data/record.xml"), .embedInCode("Data/template.xml"),
        .embedInCode("Data/baku.xml"),
      ]),
    room(
      "Composition",
      [
        "Templates", "Fields", "Bahasa", "Charts", "Flow", "Frames", "Measures", "Diagnostics",
      ]),
    room("PangoCairo", ["CPango", "CRsvg", "CHyphen", "CTurboJPEG", "CDeflate", "Files"]),
    room("Typefaces", ["PangoCairo", "Frames", "Measures", "Diagnostics", "Files"]),
    room("FontFiles", ["CHarfBuzz"]),
    room(
      "PDFDocument",
      ["PDFObjects", "FontFiles", "Paint", "Typefaces", "Frames", "Measures", "Files"],
      resources: [.embedInCode("Data/sRGB.icc")], exclude: ["Data/LICENSE-sRGB.txt"]),
    room("Paint", ["PangoCairo", "Typefaces", "Frames", "Measures"]),
    room("JSON", ["Diagnostics"]),
    room(
      "Provenance", ["PDFObjects", "Records", "Markup", "JSON", "Diagnostics", "Files"]),
    room(
      "Press",
      [
        "Composition", "DefinedRecords", "Numbering", "Records", "LKE", "Registers", "Evaluation",
        "Templates", "Fields", "Charts", "Flow", "Frames", "FontFiles", "Typefaces", "Paint",
        "PDFDocument",
        "Provenance", "JSON", "Bahasa", "Measures", "Diagnostics", "Files",
      ]),
    room(
      "Batch",
      ["CDeflate", "Press", "Numbering", "Records", "JSON", "Diagnostics", "Files"]),
    room(
      "Commands",
      [
        "Press", "Batch", "Numbering", "Records", "JSON", "Evaluation", "Measures", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "piagam", dependencies: ["Commands"], swiftSettings: settings),
    room(
      "Studio",
      [
        "Press", "Batch", "Records", "Fields", "Frames", "Measures", "Diagnostics", "Files",
        "JSON",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [
        .embedInCode("Page/index.html"), .embedInCode("Page/studio.css"),
        .embedInCode("Page/icon.svg"),
        .embedInCode("Page/api.js"), .embedInCode("Page/editor.js"),
        .embedInCode("Page/fields.js"), .embedInCode("Page/form.js"),
        .embedInCode("Page/home.js"), .embedInCode("Page/main.js"),
        .embedInCode("Page/make.js"), .embedInCode("Page/model.js"),
        .embedInCode("Page/preview.js"), .embedInCode("Page/words.js"),
      ]),
    .executableTarget(
      name: "piagam-studio", dependencies: ["Studio", "Commands", "Diagnostics"],
      swiftSettings: settings),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Press", "Batch", "Composition", "Records", "Sheets", "Bahasa", "Templates", "Typefaces",
        "Paint", "PDFDocument", "Flow", "Frames", "Measures", "Diagnostics", "Files", "CPango",
        "CRsvg",
      ],
      exclude: ["Peers/charter.typ", "Peers/typst_peer.py"],
      resources: [.embedInCode("Data/corpus.txt"), .embedInCode("Data/officialese.txt")],
      swiftSettings: settings),
    room("TestSupport", ["Flow", "Frames", "Measures", "Diagnostics"]),
    room(
      "Fuzzing",
      [
        "Press", "Composition", "Registers", "Records", "Evaluation", "Templates", "Fields",
        "Drawings", "PDFObjects", "Typefaces", "Paint", "PDFDocument", "Provenance", "Frames",
        "Measures", "Diagnostics", "Files", "TestSupport",
      ]),

    tests("Measures", ["Measures"]),
    tests("Frames", ["Frames", "Flow", "Measures"]),
    tests("Evaluation", ["Evaluation", "Measures", "Diagnostics"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Files", ["Files"]),
    tests("PDFObjects", ["PDFObjects", "PangoCairo"]),
    tests("Markup", ["Markup", "Diagnostics"]),
    tests(
      "Drawings", ["Drawings", "Paint", "Typefaces", "Frames", "Measures", "Diagnostics"]),
    tests(
      "LKE",
      [
        "LKE", "Fields", "Evaluation", "Records", "Sheets", "Bahasa", "Measures", "Diagnostics",
        "Files",
      ]),
    tests("Sheets", ["Sheets", "Bahasa", "Measures", "Diagnostics"]),
    tests("Bahasa", ["Bahasa"]),
    tests("Fields", ["Fields", "Bahasa", "Measures", "Diagnostics"]),
    tests("Templates", ["Templates", "Fields", "Diagnostics"]),
    tests(
      "Composition",
      [
        "Composition", "Press", "Registers", "LKE", "Evaluation", "Records", "Templates", "Fields",
        "Bahasa", "Flow", "Frames", "Charts", "Measures", "Diagnostics",
      ]),
    tests("Records", ["Records", "Fields", "Bahasa", "Diagnostics", "Files", "Frames"]),
    tests(
      "Registers",
      [
        "Registers", "LKE", "Fields", "Sheets", "Records", "Evaluation", "Bahasa", "Measures",
        "Diagnostics", "Files",
      ]),
    tests("PangoCairo", ["PangoCairo"]),
    tests("Typefaces", ["Typefaces", "PangoCairo", "Frames", "Measures", "Diagnostics", "Files"]),
    tests("FontFiles", ["FontFiles", "CHarfBuzz"]),
    tests("Paint", ["Paint", "PDFDocument", "Typefaces", "Frames", "Measures"]),
    tests(
      "PDFDocument",
      [
        "PDFDocument", "PDFObjects", "Press", "Records", "Paint", "Frames", "Measures",
        "Diagnostics", "Files",
      ], goldens: true, exclude: ["Templates", "Validators"]),
    tests(
      "Provenance",
      [
        "Provenance", "Press", "Records", "PDFObjects", "PangoCairo", "JSON", "Frames",
        "Diagnostics", "Files",
      ]),
    tests("Flow", ["Flow", "Frames", "Measures"]),
    tests("Charts", ["Charts", "Frames", "Measures"], goldens: true),
    tests("Fuzzing", ["Fuzzing"], exclude: ["Corpus", "Dictionaries"]),
    tests("TestSupport", ["Flow", "Frames", "Measures"]),
    tests(
      "Press",
      [
        "Press", "DefinedRecords", "Fields", "Records", "LKE", "Registers", "Evaluation", "Sheets",
        "Templates", "Bahasa", "FontFiles", "PDFDocument", "Frames", "Measures", "Diagnostics",
        "Files", "Numbering",
      ], goldens: true,
      exclude: ["DefinedKinds"]),
    tests("Numbering", ["Numbering", "Bahasa", "Diagnostics"]),
    tests("Batch", ["Batch", "Press", "Numbering", "Diagnostics"]),
    tests("Studio", ["piagam", "piagam-studio"], exclude: ["Browser"]),
    tests("Architecture"),
    tests("JSON", ["JSON", "Diagnostics"]),
    tests("Commands", ["Commands", "Press", "Diagnostics"]),
    tests("EndToEnd", ["Press", "PDFObjects", "Diagnostics", "piagam"], goldens: true),
  ]
)

// Where CI=true, a warning ends the build.
if Context.environment["CI"] == "true" {
  for target in package.targets { target.swiftSettings?.append(.treatAllWarnings(as: .error)) }
}

// What `make fuzz` builds: libFuzzer brings its own start.
if Context.environment["PIAGAM_FUZZ"] == "true" {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["Fuzzing"], swiftSettings: settings))
}
