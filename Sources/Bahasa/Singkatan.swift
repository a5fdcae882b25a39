/// Short forms that capitals must leave alone: gelar ("M.Si.", "dr.", "Ph.D."),
/// "a.n.", "u.b.", "Plt.", "s.d.". A comma behind does not matter.
func isSingkatan(_ word: String) -> Bool {
  let bare = word.filter { $0 != "," && $0 != "(" && $0 != ")" }
  return isBertitik(bare) || gelarDepan.contains(bare) || singkatanLain.contains(bare)
}

/// Letters with a full stop inside ("S.H.", "M.Si", "a.n."), no digits.
func isBertitik(_ word: String) -> Bool {
  let parts = word.split(separator: ".", omittingEmptySubsequences: false)
  let letters = parts.filter { !$0.isEmpty }
  return letters.count >= 2 && parts.first?.isEmpty == false
    && letters.allSatisfy { $0.count <= 6 && $0.allSatisfy(\.isLetter) }
}

/// Gelar and honorifics that stand before a name without a comma.
let gelarDepan: Set<String> = [
  "Dr.", "dr.", "drg.", "drh.", "Drs.", "Dra.", "Drg.", "Ir.", "Prof.", "H.", "Hj.", "Hi.",
  "KH.", "K.H.", "Hc.", "H.C.", "(H.C.)", "Dr.(H.C.)", "R.", "Rr.", "R.A.", "R.M.", "Tgk.",
  "Apt.", "apt.", "Ns.", "Pdt.", "Ust.", "Tn.", "Ny.", "Bpk.", "Sdr.", "Kol.", "Irjen.",
]

/// Ranks of Polri and TNI, and the corps behind them, as they stand before a name.
let pangkatDepan: Set<String> = [
  "AKBP", "AKP", "Kompol", "Kombes", "Kombespol", "Iptu", "Ipda", "Brigjen", "Irjen", "Komjen",
  "Kapten", "Mayor", "Letkol", "Kolonel", "Mayjen", "Letjen", "Lettu", "Letda", "Laksma",
  "Laksda", "Marsma", "Marsda", "Pol.", "Pol", "TNI", "Inf", "Inf.", "Czi", "Czi.", "Kav", "Kav.",
  "Arm", "Arm.", "Arh", "Arh.", "Cba", "Cpl", "Chb", "Cpm", "Ckm", "Cku", "Ctp", "Chk", "Caj",
  "Laut", "(P)", "(Mar)", "Mar",
]

private let singkatanLain: Set<String> = [
  "Plt.", "Plh.", "Pj.", "Pjs.", "Kab.", "Prov.", "No.", "Tbk.", "dkk.", "dll.", "dsb.",
]
