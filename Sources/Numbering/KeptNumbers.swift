/// Numbers of records whose documents are still to be delivered, in the order in which they were
/// asked for.
struct KeptNumbers {
  private var claims: [NumberClaim] = []
  private var byOwner: [String: Int] = [:]
  private var byNomor: [String: Int] = [:]
  private var last: [NumberSeries: Int] = [:]

  var count: Int { claims.count }

  mutating func add(_ claim: NumberClaim) {
    if let known = byOwner[claim.owner.key], claims[known] == claim { return }
    byOwner[claim.owner.key] = claims.count
    byNomor[claim.nomor] = claims.count
    last[claim.series] = max(last[claim.series] ?? 0, claim.urut ?? 0)
    claims.append(claim)
  }

  /// Forgets all but the first so many.
  mutating func forget(from count: Int) {
    guard count < claims.count else { return }
    let first = claims.prefix(count)
    self = KeptNumbers()
    first.forEach { add($0) }
  }

  func urut(of owner: NumberOwner, in series: NumberSeries) -> Int? {
    byOwner[owner.key].map { claims[$0] }.flatMap { $0.series == series ? $0.urut : nil }
  }

  /// The largest; 0 without any.
  func last(of series: NumberSeries) -> Int { last[series] ?? 0 }

  func owner(of nomor: String) -> NumberOwner? { byNomor[nomor].map { claims[$0].owner } }
}
