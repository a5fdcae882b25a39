public import Diagnostics
public import Evaluation
public import Records

/// Reads one LKE file for a recap: whose it is and, in the column that the
/// recap shows, its figures.
public typealias LKEReader = @Sendable (RecordSource, Kolom) throws(Faults) -> LKEResult
