import Foundation

/// The seed of a random test: `TEST_SEED` where it is set, so that a failure can be seen again, else another one each time.
public enum TestSeed {
    /// Gives the seed and prints it, in the form in which it can be given back. Rounds of one test have seeds of their own.
    public static func next(round: Int = 0, _ file: String = #fileID) -> UInt64 {
        let given = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) }
        let seed = given.map { $0 &+ UInt64(round) } ?? UInt64.random(in: 0...UInt64(Int64.max))
        print("\(file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""): TEST_SEED=\(seed)")
        return seed
    }
}
