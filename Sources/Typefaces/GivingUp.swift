internal import PangoCairo

/// Is told when memory is out and the libraries that shape text would end the process.
public func whenShapingGivesUp(_ tell: @escaping @Sendable () -> Void) { whenGLibGivesUp(tell) }
