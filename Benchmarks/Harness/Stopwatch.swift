/// Seconds that a piece of work took.
func seconds(of work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
}

/// The middle of an odd number of runs.
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// The value below which so large a share (0.5, 0.99) of the values lies.
func percentile(_ values: [Double], _ share: Double) -> Double { values.sorted()[Int(Double(values.count - 1) * share)] }
