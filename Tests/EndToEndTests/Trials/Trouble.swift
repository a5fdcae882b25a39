import Foundation

/// What goes wrong during a run.
enum Trouble: Sendable {
  /// At a share of the time that the run takes.
  case signal(String, at: Double)
  /// In a call of the system, when it is made for the given time.
  case injected(String, into: String, time: Int)
  /// So many KiB are left on the disk.
  case disk(Int)
  /// So many KiB are left where temporary files are.
  case temporaryDisk(Int)
  /// No file may have more blocks of 1 KiB.
  case fileSize(Int)
  case descriptors(Int)

  /// Whether this machine has strace, may use it, and lets anybody mount a disk in memory.
  static let isPossible: Bool = {
    let script =
      "strace -f -qq -o /dev/null -e inject=?sync:error=EIO true && "
      + unshared("mount -t tmpfs tmpfs /mnt").replacing("exec ", with: "")
    let run = try? PiagamRun(["-c", script], in: "/", executable: "/bin/bash")
    return run?.status == 0
  }()

  /// Whether a run can do anything about it.
  var isCaught: Bool {
    switch self {
    case .signal(let name, _): name != "KILL"
    case .injected(let what, _, _): what != "signal=KILL"
    default: true
    }
  }

  /// A command line in the shell, where "$@" is the tool with its arguments.
  ///
  /// - Parameter time: that the run takes, in seconds.
  func script(time: Double) -> String {
    switch self {
    case .signal(let name, let share):
      "exec timeout --preserve-status -s \(name) \(share * time) \"$@\""
    case .injected(let what, let calls, let time):
      "exec strace -f -qq -o /dev/null -e trace=\(calls) -e inject=\(calls):\(what):when=\(time) "
        + "\"$@\""
    case .disk(let size):
      Trouble.unshared(
        """
        mount -t tmpfs tmpfs /mnt && cp -a . /mnt && cd /mnt || exit 99
        mount -o remount,size=$(($(df --output=used /mnt | tail -1) + \(size)))k /mnt || exit 99
        "$@" && status=0 || status=$?
        cd "$OLDPWD" && find . -mindepth 1 -delete && cp -a /mnt/. . && exit $status
        """)
    case .temporaryDisk(let size):
      Trouble.unshared(
        "mount -t tmpfs -o size=\(size)k tmpfs /mnt || exit 99; TMPDIR=/mnt exec \"$@\"")
    case .fileSize(let size): "ulimit -f \(size); exec \"$@\""
    case .descriptors(let count): "ulimit -n \(count); exec \"$@\""
    }
  }

  /// With disks of its own.
  private static func unshared(_ script: String) -> String {
    "exec unshare --user --map-root-user --mount bash -c '\(script)' bash \"$@\""
  }
}
