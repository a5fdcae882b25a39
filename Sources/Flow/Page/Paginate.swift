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

/// The same with furniture: what stands on every page outside the body,
/// such as "Halaman 3 dari 9". It is asked for once the number of pages is
/// known, and cannot change it.
///
/// - Parameter furniture: given the page, from 1, and the number of pages,
///   the frame that is placed at the sheet's top left corner.
public func paginate(
  _ root: any Block, on master: PageMaster, furniture: (Int, Int) -> Frame?
) throws(LayoutFault) -> [Frame] {
  let pages = try paginate(root, on: master)
  return pages.enumerated().map { index, page in
    furniture(index + 1, pages.count).map { page.adding(.frame($0)) } ?? page
  }
}
