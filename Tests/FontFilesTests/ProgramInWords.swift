@testable import FontFiles

/// What a CID-keyed font program says of itself: read as a viewer would.
struct ProgramInWords {
  let name: String
  /// By place in the program.
  let characterIDs: [UInt32]
  let widths: [Int]

  init(_ bytes: [UInt8]) throws {
    let reader = CFFReader(bytes: bytes)
    let names = try reader.index(at: Int(bytes[2]))
    name = String(decoding: bytes[names.items[0]], as: UTF8.self)
    let top = try reader.dictionary(in: reader.index(at: names.whole.upperBound).items[0])
    func numbers(_ entries: [CFFEntry], _ key: Int) -> [Int] {
      entries.first { $0.key == key }?.numbers ?? []
    }
    let programs = try reader.index(at: numbers(top, 17 << 8)[0]).items
    let fonts = try reader.index(at: numbers(top, 12 << 8 | 36)[0])
    let place = try numbers(reader.dictionary(in: fonts.items[0]), 18 << 8)
    let settings = try reader.dictionary(in: place[1]..<place[1] + place[0])
    let usual = numbers(settings, 20 << 8).first ?? 0
    let nominal = numbers(settings, 21 << 8).first ?? 0
    widths = programs.map { range in
      ProgramInWords.extra(Array(bytes[range])).map { nominal + $0 } ?? usual
    }
    var ids: [UInt32] = [0]
    var at = numbers(top, 15 << 8)[0] + 1
    while ids.count < programs.count {
      let first = UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
      ids += (0...UInt32(bytes[at + 2])).map { first + $0 }
      at += 3
    }
    characterIDs = ids
  }

  /// The number before the arguments of the first operator that a width stands for (Adobe
  /// technical note 5177, 3.1).
  private static func extra(_ program: [UInt8]) -> Int? {
    var numbers: [Int] = []
    var at = 0
    while at < program.count {
      let byte = Int(program[at])
      switch byte {
      case 32...246: numbers.append(byte - 139)
      case 247...250:
        at += 1
        numbers.append((byte - 247) << 8 + Int(program[at]) + 108)
      case 251...254:
        at += 1
        numbers.append(-((byte - 251) << 8) - Int(program[at]) - 108)
      case 28:
        numbers.append(
          Int(Int16(truncatingIfNeeded: Int(program[at + 1]) << 8 | Int(program[at + 2]))))
        at += 2
      case 255:
        numbers.append(
          Int(Int16(truncatingIfNeeded: Int(program[at + 1]) << 8 | Int(program[at + 2]))))
        at += 4
      case 1, 3, 18, 19, 20, 23: return numbers.count % 2 == 1 ? numbers[0] : nil
      case 21: return numbers.count > 2 ? numbers[0] : nil
      case 4, 22: return numbers.count > 1 ? numbers[0] : nil
      case 14: return numbers.first
      default: return nil
      }
      at += 1
    }
    return nil
  }
}
