/// What the reference says between its tables.
enum VocabularyProse {
  static let head = """
    # The vocabulary of templates

    Every element, attribute, formatter and name that a template may use. Anything else is an error, told
    with its place. This page is made from the tables that templates are checked against; a test
    holds it to them. Begin with the tutorial in `Templates.md`.

    **!** marks an attribute that must be there, *?* a value that may be absent from a record. Behind a
    semicolon stands what holds without the attribute.


    """

  static func types(_ types: [(name: String, words: String)]) -> String {
    let rows = types.map { "| \($0.name) | \($0.words) |\n" }.joined()
    return "## Types of attributes\n\n| Type | What is written |\n|---|---|\n" + rows + "\n"
  }

  static let blocks = """
    ## Blocks

    Blocks stand in `<sheet>`, in `<part>` and in one another. Lengths are multiplied by the page's `scale`;
    the height of `<spacer>`, the minimum of `<spring>`, the label and the gap of `<list>` and everything in a
    style also shrink with the type. So that a page holds a long record, a design gives way in this order,
    no further than it must: white (`white`: spacers, springs, gaps, signature areas), the distance of lines
    (`leading`), the type (`floor`, `smallest`), for the whole sheet alike; then sheets are arranged anew
    (`overflows`), in the smallest type, with `halaman.luapan` 1, 2 … in conditions. So type never grows where
    a record does. No sheet has larger type than the one before.

    Every block also takes:


    """

  static let inlines = """
    ## Mixed text

    Characters, values in braces and these elements. White space of any length, line ends among it, is
    one space; spaces at the beginning and end of a block's text, beside `<br/>` and beside what a condition
    leaves out are dropped. U+00A0 is a character like any other: a space that no line breaks at. A block of
    which no text is left is not printed and takes no height.

    Values of the record know how they break: prose may be hyphenated, names and offices break at spaces,
    numbers and dates do not break.


    """

  static let expressions = """
    ## Expressions

        {satker.nama}   {tanggal | panjang}   {saksi | pertama:6 | jumlah | huruf}

    An expression is a path (names with full stops between) and, behind `|`, formatters from left to
    right. It stands in one line. `{{` and `}}` are braces as such. Only text and numbers can be
    printed; a date and a decimal need a formatter. Inside `each … as="x"`, `x` is a name, and the member's
    number, from 1, is `urut`. In `<header>` and `<footer>`, `halaman.nomor` and `halaman.jumlah` are numbers,
    and `halaman.penyambung` is the catchword: the word, with its list's label, that the sheet's next page begins
    with; absent on its last.
    Decimals are exact and are rounded nowhere but by their formatter.

    A value that may be absent can be printed only where a condition has asked for it: `if="nomor"`, or
    `<when test="nomor">`; or where words stand for it: `<p … missing="–">`, `<table … missing="–">`.


    """

  static let definitions = """
    A folder with a `record.xml` is a kind of record: what its files say, as data. Its name is the word in `jenis`; a
    template prints it that says `record="that-name"`. Each field is an element named by its type. With `most` it is a list;
    a `group` with `most` is a table. Lists of groups, persons, offices and letters may stand in a file of their own, XLSX, ODS
    or CSV with a row each, whose name is said in their place: `peserta: peserta.xlsx`. Every kind knows `jenis`, `versi`,
    `rancangan` and `kertas` besides, and with `forms="yes"` also `bentuk` and `pengesah`.

    One `<satker>` and one `<date>` must always be said: the document is known by them. Templates see a `satker`, an `orang`
    and a `dasar` as groups with the names told below, a `money` as a number, a `time` as text: `09.00 WIB`.


    """

  static let libraries = """
    What several templates share lies in the folder `bersama` beside them: drawings and pictures, which any of them names as
    if they were its own, and libraries, which `<include>` reads: in `template.xml` for all designs, in a design for that
    one, before those. A part or a style of the same name in the template or the design goes before that of a library.


    """

  static let conditions = """
    ## Conditions

    | Condition | Holds when |
    |---|---|
    | `wbk` | a flag is set |
    | `nomor`, `mengetahui` | a value is present |
    | `saksi`, `saksi \\| setelah:6` | a list is not empty |
    | `saksi \\| jumlah > 3`, `a.persen >= 59,5` | a number or decimal is greater; also `>=`, `=`, `!=`, and `<`, `<=`, which XML writes `&lt;`, `&lt;=` |
    | `a.nilai >= a.minimum` | the same of two values, or of two dates |
    | `bentuk = salinan` | a text is that word; also `!=` |
    | `p.kode = s.kode` | two texts are equal; also `!=` |
    | `not wbk` | the condition does not hold |
    | `wbk and nomor` | both hold |
    | `wbk or wbbm` | one of them holds, or both |

    `not` binds closer than `and`, `and` closer than `or`; there are no brackets. What a condition has
    asked for is present behind the `and`, in the element, and in what stands inside: `if="pengesah.nama"`
    proves `pengesah` too, and `a.persen >= 60` proves `a.persen`, for what is absent compares with nothing
    (it is only `!=`). `unless`, `or`, `not` and `!=` prove nothing. Decimals are compared unrounded. Behind
    `=` and `!=` a name without a full stop is a word; behind the others it is a value's name.


    """

  static let names = """
    ## Names of a record

    The attribute `record` of `<template>` chooses the list. A group that another kind has too is told there.
    Points and weights are on the scheme's own scale, `persen` runs from 0 to 100.


    """
}
