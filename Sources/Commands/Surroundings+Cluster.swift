internal import Batch

extension Surroundings {
  /// What clusters call a part of an array of jobs.
  static let ofClusters = [
    "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP",
    "SLURM_ARRAY_TASK_COUNT", "JOB_COMPLETION_INDEX",
  ]

  /// Which part a job of a cluster is: of an array of Slurm, or of an indexed job of Kubernetes,
  /// which does not say of how many.
  ///
  /// - Parameter count: said in place of the cluster's.
  func shard(of count: Int?) -> Shard? {
    if let number = number("SLURM_ARRAY_TASK_ID") {
      let place = number - (self.number("SLURM_ARRAY_TASK_MIN") ?? 0)
      let step = max(1, self.number("SLURM_ARRAY_TASK_STEP") ?? 1)
      guard let count = count ?? self.number("SLURM_ARRAY_TASK_COUNT"), place % step == 0 else {
        return nil
      }
      return Shard("\(place / step + 1)/\(count)")
    }
    guard let index = number("JOB_COMPLETION_INDEX"), let count else { return nil }
    return Shard("\(index + 1)/\(count)")
  }

  private func number(_ name: String) -> Int? { variable(name).flatMap { Int($0) } }
}
