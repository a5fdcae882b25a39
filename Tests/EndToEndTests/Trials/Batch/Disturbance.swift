import Diagnostics
import Foundation

/// What goes wrong around a run of a batch.
struct Disturbance: Sendable {
  var name: String
  /// In `make trials`; `make test` runs some of them.
  var runs: Int
  /// A command line in the shell, where "$@" is the tool with its arguments: of the time that a
  /// run takes undisturbed, in seconds, and the number of the trial.
  var script: @Sendable (Double, Int) -> String
  /// What a run may end with besides 0.
  var statuses: Set<Int32> = []
  /// Before the run; of trials with odd numbers, documents of an earlier one are there.
  var start: BatchStage.Start = .nothing
  /// Which documents are there is told by the run to the last one.
  var tellsAll = false
  /// What was made is taken away, too.
  var isRemoving = false
  /// Puts in order what no run can, before the next one.
  var repair = ":"

  private static let file = ExitStatus.file.rawValue
  private static let record = ExitStatus.record.rawValue
}

extension Disturbance {
  static let ofBatches = [
    killed("killed at any moment", 200),
    Disturbance(
      name: "ended by a signal at any moment", runs: 40,
      script: { time, index in
        Trouble.signal(index % 4 < 2 ? "INT" : "TERM", at: .random(in: 0.1...1)).script(time: time)
          .replacing("exec timeout", with: "exec timeout --foreground")
      }, statuses: [128 + SIGINT, 128 + SIGTERM], tellsAll: true),
    // `timeout` sends it to its group, too.
    Disturbance(
      name: "ended by a signal that comes twice", runs: 40,
      script: { time, index in
        Trouble.signal(index % 4 < 2 ? "INT" : "TERM", at: .random(in: 0.1...1)).script(time: time)
      }, statuses: [128 + SIGINT, 128 + SIGTERM]),
    fullDisk("full disk"),
    Disturbance(
      name: "its folder may not be written to, from the start or from some document on", runs: 20,
      script: { _, index in
        meanwhile(
          index % 4 < 2 ? 0 : 1 + index % 10, "mkdir -p out; chmod 555 out", "chmod 755 out",
          tool: unprivileged + "\"$@\"")
      }, statuses: [file]),
    Disturbance(
      name: "its folder gets another name after some documents", runs: 20,
      script: { _, index in meanwhile(1 + index % 10, "mv out dulu", ":") }, statuses: [file]),
    Disturbance(
      name: "its folder is removed after some documents", runs: 20,
      script: { _, index in meanwhile(1 + index % 10, "rm -rf out", ":") }, statuses: [file],
      isRemoving: true),
    Disturbance(
      name: "records vanish after some documents", runs: 20,
      script: { _, index in meanwhile(1 + index % 10, "mv rekaman pergi", "mv pergi rekaman") },
      statuses: [file, record]),
    Disturbance(
      name: "a record is written anew, again and again", runs: 20,
      script: { _, _ in rewriting }, statuses: [record]),
    Disturbance(
      name: "two batches into one folder", runs: 20, script: { time, _ in twice(time) },
      statuses: [file]),
    Disturbance(
      name: "every time stamp of any day, as from a clock that was set back", runs: 20,
      script: { _, _ in anyDay + "exec \"$@\"" }),
    Disturbance(
      name: "files of an earlier run cut, altered or removed", runs: 100,
      script: { _, index in damage(in: ["out"], index) + "exec \"$@\"" }, start: .all),
  ]

  /// While each document is given a number.
  static let ofNumbers = [
    killed("numbering: killed at any moment", 100), fullDisk("numbering: full disk"),
  ]

  static let ofJoins = [
    killed("joining: killed at any moment", 100),
    fullDisk("joining: full disk"),
    Disturbance(
      name: "joining: files of a part cut, altered or removed", runs: 100,
      script: { _, index in
        "cp -r bagian-1 utuh-1; cp -r bagian-2 utuh-2; "
          + damage(in: ["bagian-1", "bagian-2"], index) + "exec \"$@\""
      }, statuses: [record],
      repair: "rm -r bagian-1 bagian-2; mv utuh-1 bagian-1; mv utuh-2 bagian-2"),
  ]

  /// Sets the time stamps of all files, each to any second of a hundred years.
  static let anyDay =
    "find . -exec bash -c 'touch -d @$((RANDOM * RANDOM * 3)) \"$@\"' bash {} \\; ; "

  private static func killed(_ name: String, _ runs: Int) -> Disturbance {
    Disturbance(
      name: name, runs: runs,
      script: { time, _ in Trouble.signal("KILL", at: .random(in: 0.1...1)).script(time: time) },
      statuses: [128 + SIGKILL])
  }

  /// From one that holds nothing on, in steps of 24 KiB, of which a document takes more.
  private static func fullDisk(_ name: String) -> Disturbance {
    Disturbance(
      name: name, runs: 40,
      script: { time, index in Trouble.disk(4 + 24 * index).script(time: time) },
      statuses: [file])
  }
}

extension Disturbance {
  /// Does something once a run has made so many documents, and something else when it is over.
  private static func meanwhile(
    _ count: Int, _ disturbing: String, _ after: String, tool: String = "\"$@\""
  ) -> String {
    """
    exec 3>&2 2>/dev/null
    touch tanda
    [ \(count) != 0 ] || { \(disturbing); }
    \(tool) 2>&3 & run=$!
    for turn in {1..5000}; do
      [ $(find out -name '*.pdf' -newer tanda | wc -l) -lt \(count) ] || break
      sleep 0.001
    done
    [ \(count) = 0 ] || { \(disturbing); }
    wait $run; status=$?
    \(after)
    exit $status
    """
  }

  /// Folders bind root, too.
  private static let unprivileged =
    geteuid() == 0
    ? "setpriv --bounding-set -dac_override,-dac_read_search "
      + "--inh-caps -dac_override,-dac_read_search " : ""

  /// Of one record now the half, now the whole, of today's and of an earlier day's text.
  private static let rewriting = """
    cp rekaman/r15.yaml utuh
    while :; do
      for text in rekaman-lama/r15.yaml utuh; do
        { head -c 200 $text; tail -c +201 $text; } > rekaman/r15.yaml
      done
    done & writer=$!
    "$@"; status=$?
    kill -KILL $writer; wait $writer 2> /dev/null
    mv utuh rekaman/r15.yaml
    exit $status
    """

  /// Whoever comes second is refused, or finds nothing left to make.
  private static func twice(_ time: Double) -> String {
    """
    "$@" & first=$!
    sleep \(time * .random(in: 0...1))
    "$@"; second=$?
    wait $first; first=$?
    [ $first = 0 ] || [ $second = 0 ] || exit 70
    exit $((first > second ? first : second))
    """
  }

  /// Of any file in one of the folders.
  private static func damage(in folders: [String], _ index: Int) -> String {
    let how = [
      "truncate -s $((RANDOM * RANDOM % size)) \"$file\"",
      "printf '\\$?' | dd of=\"$file\" bs=1 seek=$((RANDOM * RANDOM % size)) conv=notrunc status=none",
      "rm \"$file\"",
      ": > \"$file\"",
      "cat \"$other\" > \"$file\"",
    ]
    return """
      set -- "$@"
      files=(\(folders.map { $0 + "/*" }.joined(separator: " ")))
      file=${files[RANDOM % ${#files[@]}]}
      other=${files[RANDOM % ${#files[@]}]}
      size=$(stat -c %s "$file")
      \(how[index % how.count]) || exit 99

      """
  }
}
