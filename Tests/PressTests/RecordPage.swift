import Diagnostics
import Fields
import LKE
import Records
import Registers

/// The page of the record's keys, made from the schema.
enum RecordPage {
  static var text: String {
    var page = KeyPage(in: .english)
    let declaration = head + page.markdown(Declaration.fields.keys) + tail
    return kinds.reduce(declaration) { text, kind in
      text + "\n" + kind.about + "\n\n" + page.markdown(kind.keys)
    }
  }

  /// The kinds of record beside the declaration.
  private static let kinds: [(about: String, keys: [RecordKey])] = [
    (evaluasi, Laporan.fields.keys), (rekap, PrintedRekap.fields.keys),
  ]

  private static let evaluasi = """
    # The record of LKE answers

    `jenis: evaluasi`: one office's answers to the questions of an LKE. Four files can be such a record: the
    workbook of `piagam lke new` (XLSX), the same as CSV, YAML, JSON. A sheet has a key and its value side by
    side, the key as its path (`satker.kode`) or in words (Kode satker); in the workbook they stand on the sheet
    “Identitas”, in CSV above or between the answers. `piagam lke nilai` does without `satker`, `tahun`,
    `tanggal` and `kota`; a report needs them.
    """

  private static let rekap = """
    # The record of a recap

    `jenis: rekap`: a register of offices and the LKE results that belong to it. YAML or JSON names the register
    as a file; in a workbook (XLSX) it is the sheet “Register”, and these keys stand on the sheet “Rekap”, without
    `register`. One of `provinsi` and `nasional: ya` must be there. Files are named as they lie in the record's
    folder. How a register is filled in is told in [Panduan](../../Registers/Registers.docc/Panduan.md).
    """

  private static let head = """
    # The record of a declaration

    One YAML file (or JSON, which YAML contains) for one declaration: which office declares, when and where,
    who signs, who witnesses. It states facts only; wording and looks belong to the template. This page is made
    from the schema that records are checked against; a test holds it to it. `piagam new` writes a
    file with all keys to fill in.

    UTF-8, at most 1 MiB; no anchors, aliases or tags. An unknown key, an empty value and a value of the
    wrong shape are errors, told with their place. Every value is text as typed: `61.01` stays `61.01`.


    """

  private static let tail = """

    ## Dates

    `2022-03-09`, `9 Maret 2022` or `09-03-2022`. Slashes are not read: 03/09/2022 is March to some and September
    to others. A `hari` that is given must be that day's.

    ## Pictures

    Logo, signature and stamp are file names, PNG, JPEG or SVG, in the folder of the record. Signatures and
    stamps are printed in the form `bertanda` only.

    Of an SVG is printed what can be drawn as lines and areas: shapes, groups, transformations, colours and
    gradients, strokes, clips, masks that only cut something out, repeats (`use`) and rules of styles. Text (turn
    it into paths), pictures of pixels, filters, other masks, patterns and markers are refused, and so is what
    would take too long. A PNG may be as large as a sheet of F4 at 600 dots an inch, a JPEG as one of A3, each
    file 8 MiB, and all pictures of a record 320 million pixels and 64 MiB; in a PNG, a pixel in colour counts
    twice, and one of 16 bits twice again. What would be printed at more than 900 dots an inch is printed at 600.
    What a camera or an editor noted in the file is left out of the PDF.

    """
}
