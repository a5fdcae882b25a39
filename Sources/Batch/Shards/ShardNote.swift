/// What a part of a batch leaves beside its documents once it is done, `shard.jsonl`: which part
/// it is, and of what, so that parts of other batches are not joined with it.
struct ShardNote: Hashable, Sendable {
  static let name = "shard.jsonl"

  var shard: Shard
  /// Of the whole batch.
  var records: Int
  /// Of this part.
  var documents: Int
  /// Records of this part that are wrong.
  var refused: Int
  /// Of all records of the batch, in whatever order.
  var batch: Digest
  /// Of the manifest, so that no line of it is left out unseen.
  var manifest: Digest

  init(_ plan: BatchPlan, _ shard: Shard, _ result: BatchResult, manifest: Digest) {
    self.shard = shard
    records = plan.records.count { $0.state != .none }
    documents = result.made + result.unchanged
    refused = result.refused
    batch = plan.records.compactMap(\.digest).reduce(.none) { $0.combined(with: $1) }
    self.manifest = manifest
  }

  var bytes: [UInt8] {
    Array(
      """
      {"shard":"\(shard)","records":\(records),"documents":\(documents),"refused":\(refused),\
      "batch":"\(batch.hex)","manifest":"\(manifest.hex)"}

      """.utf8)
  }

  /// Nil where there is none, or one that was altered.
  init?(in folder: String) {
    guard let bytes = bytesThere("\(folder)/\(ShardNote.name)"),
      let match = String(decoding: bytes, as: UTF8.self).wholeMatch(of: ShardNote.form),
      let shard = Shard(String(match.output.1)), let records = Int(match.output.2),
      let documents = Int(match.output.3), let refused = Int(match.output.4),
      let batch = Digest(hex: match.output.5), let manifest = Digest(hex: match.output.6)
    else { return nil }
    self.shard = shard
    self.records = records
    self.documents = documents
    self.refused = refused
    self.batch = batch
    self.manifest = manifest
  }

  nonisolated(unsafe) private static let form =
    #/
    \{"shard":"([0-9/]+)","records":([0-9]+),"documents":([0-9]+),"refused":([0-9]+),
    "batch":"([0-9a-f]{32})","manifest":"([0-9a-f]{32})"\}\n
    /#
}
