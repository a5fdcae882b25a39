internal import Glibc

/// Hands things from one thread to several, a few at a time: whoever gives more waits.
final class HandOver<Item: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let room: Int
  // Both under the lock.
  private var items: [Item] = []
  private var isClosed = false

  init(room: Int) {
    self.room = room
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// - Returns: false when nobody takes any more.
  func give(_ item: Item) -> Bool {
    locked {
      while items.count >= room && !isClosed { pthread_cond_wait(changed, mutex) }
      if !isClosed { items.append(item) }
      return !isClosed
    }
  }

  /// Nil when there are no more.
  func take() -> Item? {
    locked {
      while items.isEmpty && !isClosed { pthread_cond_wait(changed, mutex) }
      return items.isEmpty ? nil : items.removeFirst()
    }
  }

  /// Nothing is given any more; what was given is still taken, unless it is dropped.
  func close(dropping: Bool = false) {
    locked {
      isClosed = true
      if dropping { items = [] }
    }
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return body()
  }
}
