public import Frames
internal import Measures

/// Lays `root` out over as many pages as it takes.
///
/// Ends always: each page places something, or the block refuses a fresh
/// region, which is a fault.
///
/// - Throws: `LayoutFault` when a block does not fit an untouched page.
public func paginate(
  _ root: any Block, on master: PageMaster
) throws(LayoutFault) -> [Frame] {
  var pages: [Frame] = []
  var token: Resume?
  while true {
    let number = pages.count + 1
    switch root.layout(in: master.body(of: number), from: token) {
    case .complete(let body):
      return pages + [master.page(number, body)]
    case .partial(let body, let next):
      precondition(next != token, "a block went on from where it was")
      pages.append(master.page(number, body))
      token = next
    case .refused(let reason):
      throw LayoutFault(reason: reason, page: number)
    }
  }
}
