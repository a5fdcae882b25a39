internal import Files

/// What stands in a place of a batch's folder; nil when nothing does, or no regular file.
func bytesThere(_ path: String) -> [UInt8]? { try? readFile(path, followsLinks: false) }
