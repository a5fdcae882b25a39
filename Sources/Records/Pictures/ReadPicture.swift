public import Diagnostics
public import Files
public import Frames

/// Reads a picture that lies in a folder or below it, under the same rules
/// as the pictures of a record.
///
/// - Parameters:
///   - place: where the file is named, for messages.
///   - budget: of all pictures that belong together.
/// - Throws: `Faults` with `status`, saying why the file cannot be used.
public func readPicture(
  _ path: String, in folder: Folder, at place: Place, status: ExitStatus,
  _ budget: inout PictureBudget
) throws(Faults) -> Image {
  do throws(PictureRefusal) {
    return try Image(PictureFile(path: path, folder: folder), &budget)
  } catch {
    throw Faults(status, at: place, error.message, hint: error.hint)
  }
}
