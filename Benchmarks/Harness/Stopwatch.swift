/// Seconds that a piece of work took.
func seconds(of work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
}

/// The middle of an odd number of runs.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
