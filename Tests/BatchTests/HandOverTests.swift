@testable import Batch
import Synchronization
import Testing

@Suite struct InOrderTests {
  @Test func toldInOrderWhateverComesFirst() {
    let heard: Mutex<[Int]> = Mutex([])
    let told = InOrder<Int> { number in heard.withLock { $0.append(number) } }
    told.add([20, 21], of: 2)
    told.add([10], of: 1)
    #expect(heard.withLock(\.self) == [])
    told.add([], of: 0)
    #expect(heard.withLock(\.self) == [10, 20, 21])
    // 3 never comes.
    told.add([50], of: 5)
    told.add([40], of: 4)
    told.finish()
    told.finish()
    #expect(heard.withLock(\.self) == [10, 20, 21, 40, 50])
  }

  @Test func fromSeveralThreads() throws {
    let heard: Mutex<[Int]> = Mutex([])
    let told = InOrder<Int> { number in heard.withLock { $0.append(number) } }
    _ = try Threads.run(Array(0..<4)) { thread in
      for number in stride(from: thread, to: 4_000, by: 4) { told.add([number], of: number) }
    }
    #expect(heard.withLock(\.self) == Array(0..<4_000))
  }
}

@Suite struct HandOverTests {
  @Test func eachIsTakenOnceAndNoneIsLost() throws {
    let given = HandOver<Int>(room: 3)
    let taken: Mutex<[Int]> = Mutex([])
    _ = try Threads.run(Array(0..<4)) { thread in
      if thread == 0 {
        for number in 0..<2_000 { #expect(given.give(number)) }
        given.close()
      } else {
        while let number = given.take() { taken.withLock { $0.append(number) } }
      }
    }
    #expect(taken.withLock(\.self).sorted() == Array(0..<2_000))
  }

  @Test func closing() {
    let given = HandOver<Int>(room: 3)
    #expect(given.give(1) && given.give(2))
    given.close()
    #expect(!given.give(3))
    #expect(given.take() == 1)
    given.close(dropping: true)
    #expect(given.take() == nil)
  }

  /// Who waits for room, and who waits for something to do.
  @Test func closingWakesEverybody() throws {
    let full = HandOver<Int>(room: 1)
    let empty = HandOver<Int>(room: 1)
    #expect(full.give(0))
    let answers = try Threads.run(Array(0..<3)) { thread in
      switch thread {
      case 0: return full.give(1)
      case 1: return empty.take() == nil
      default:
        full.close(dropping: true)
        empty.close()
        return true
      }
    }
    #expect(answers == [false, true, true])
  }
}
