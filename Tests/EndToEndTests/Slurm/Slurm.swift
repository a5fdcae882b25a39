import Foundation
import Glibc
import TestSupport

/// A cluster of one node, for whoever runs the tests, with nothing of the system's: neither
/// accounts nor control groups. It is gone when the last reference to it is.
final class Slurm {
  private let folder: TemporaryFolder
  private let daemons: [Process]

  private static let controller = "/usr/sbin/slurmctld"
  private static let node = "/usr/sbin/slurmd"

  /// Where a test must not be left out, it is tried whether Slurm is there or not;
  /// `make test-packages` installs it.
  static var mustBeThere: Bool {
    ProcessInfo.processInfo.environment["CI"] == "true"
      || FileManager.default.isExecutableFile(atPath: controller)
  }

  struct Failure: Error {
    var what: String
  }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(try Self.configuration(in: folder), to: "slurm.conf")
    for name in ["state", "spool"] { try folder.write("", to: "\(name)/empty") }
    daemons = try [Self.controller, Self.node].map { [folder] in try Self.daemon($0, in: folder) }
    try wait("node") { try $0.output("sinfo", "--noheader", "--format=%T") == "idle\n" }
  }

  deinit {
    // Of every job, also those that a failed test has left; then nobody waits for a daemon.
    _ = try? run("scancel", "--user=\(NSUserName())")
    try? wait("end of all jobs") { try $0.output("squeue", "--noheader").isEmpty }
    daemons.forEach { $0.terminate() }
    daemons.forEach { $0.waitUntilExit() }
  }

  /// - Returns: the job's number.
  func submit(_ arguments: [String], in work: TemporaryFolder) throws -> String {
    let run = try run(
      ["sbatch", "--parsable", "--open-mode=append"] + arguments,
      in: work.path)
    guard run.status == 0 else { throw Failure(what: run.errors) }
    return run.output.trimmingCharacters(in: .newlines)
  }

  @discardableResult
  func run(_ words: String...) throws -> PiagamRun { try run(words, in: folder.path) }

  /// Until a job, or a task of it, has ended in a state.
  func wait(for job: String, toBe state: String) throws {
    try wait("\(job): \(state)") {
      try $0.output("scontrol", "show", "job", job).contains("JobState=\(state) ")
    }
  }

  /// Until something is true: half a minute at most.
  func wait(_ what: String, until isTrue: (Slurm) throws -> Bool) throws {
    let end = Date.now.addingTimeInterval(30)
    while try !isTrue(self) {
      guard Date.now < end else {
        let jobs = try output("squeue", "--states=all")
        let logs = try ["slurmctld.log", "slurmd.log"].map { try folder.text($0) }
        throw Failure(what: "no \(what)\n\(jobs)\n\(logs.joined(separator: "\n"))")
      }
      usleep(20_000)
    }
  }

  private func output(_ words: String...) throws -> String {
    try run(words, in: folder.path).output
  }

  private func run(_ words: [String], in work: String) throws -> PiagamRun {
    try PiagamRun(
      Array(words.dropFirst()), in: work,
      environment: [
        "SLURM_CONF": folder.path + "/slurm.conf", "PIAGAM": PiagamRun.executable,
      ], executable: "/usr/bin/" + words[0])
  }
}

extension Slurm {
  /// Whatever becomes of the tests, it ends after two minutes.
  private static func daemon(_ path: String, in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = [
      "--kill-after=5", "120", path, "-D", "-c", "-f", folder.path + "/slurm.conf",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try hearingSignals { try process.run() }
    return process
  }

  /// Threads that run tests block signals, and what they start would hear none.
  private static func hearingSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var former = sigset_t()
    pthread_sigmask(SIG_SETMASK, &none, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try body()
  }

  /// Jobs that are requeued start once their credentials have expired, which takes five seconds at least.
  private static func configuration(in folder: TemporaryFolder) throws -> String {
    """
    ClusterName=percobaan
    SlurmctldHost=localhost(127.0.0.1)
    SlurmUser=\(NSUserName())
    SlurmdUser=\(NSUserName())
    AuthType=auth/none
    AuthInfo=cred_expire=5
    CredType=cred/none
    SlurmctldPort=\(try freePort())
    SlurmdPort=\(try freePort())
    StateSaveLocation=\(folder.path)/state
    SlurmdSpoolDir=\(folder.path)/spool
    SlurmctldPidFile=\(folder.path)/slurmctld.pid
    SlurmdPidFile=\(folder.path)/slurmd.pid
    SlurmctldLogFile=\(folder.path)/slurmctld.log
    SlurmdLogFile=\(folder.path)/slurmd.log
    SlurmdParameters=config_overrides
    ProctrackType=proctrack/linuxproc
    TaskPlugin=task/none
    JobAcctGatherType=jobacct_gather/none
    MailProg=/bin/true
    KillWait=1
    SchedulerParameters=sched_interval=1,batch_sched_delay=0
    SelectType=select/cons_tres
    SelectTypeParameters=CR_CPU
    NodeName=localhost NodeAddr=127.0.0.1 CPUs=2
    PartitionName=semua Nodes=localhost Default=YES

    """
  }

  /// A port of this machine that nobody listens at.
  private static func freePort() throws -> Int {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard isBound else { throw Failure(what: "no port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
