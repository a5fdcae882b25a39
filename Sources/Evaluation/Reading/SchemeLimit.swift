/// How large a scheme may be: far more than any regulation has, and so little that its
/// workbook can be written and the shortest way to a target be found.
enum SchemeLimit {
  /// Lines of a file, empty ones and remarks included; of a wording, too: one of each question
  /// and answer that there may be is half as long.
  static let length = 20_000
  /// Unicode scalars of a line.
  static let width = 2_000
  /// Lines that begin with a word.
  static let lines = [
    "catatan": 20, "jawaban": 50, "jumlah": 60, "aspek": 10, "area": 40, "sub": 250,
    "soal": 1_000, "kelompok": 10, "indikator": 50, "sebutan": 60, "cacah": 200, "nol": 200,
    "soal_id": 1_000, "syarat": 100, "prasyarat": 40,
  ]
  /// Digits of a figure, and how many of them behind the comma.
  static let digits = 8
  static let decimals = 4
  /// Questions of one sub-component; a function of a spreadsheet takes 255 cells.
  static let questions = 250
  /// Counts in a formula.
  static let terms = 20
  /// Answers of a question, and the letters of each; a list to choose from takes 255.
  static let answers = 10
  static let answerWidth = 20
}
