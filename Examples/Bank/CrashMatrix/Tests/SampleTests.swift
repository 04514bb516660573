import Foundation
import Testing

@testable import crash_matrix

/// A few cells of the matrix, so that neither it nor what it proves can rot; `make crash-matrix` runs all of them.
@Suite(.serialized)
struct SampleTests {
    private static let seed = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)

    @Test func `the bank keeps its promises when it is broken at some steps of its protocols`() async throws {
        print("SampleTests: TEST_SEED=\(Self.seed)")
        let directory = "/tmp/tributary-crash-sample-\(UInt64.random(in: .min ... .max))"
        // What an interrupted run would leave: no world opens it again.
        try FileManager.default.createDirectory(
            atPath: "\(directory)/world-\(Self.seed)-0-1/operator-key", withIntermediateDirectories: true)
        let bank = try await Bank(program: Self.program)
        let matrix = Matrix(bank: bank, directory: directory, worlds: 1, syncAlways: false, seed: Self.seed, progress: Progress())
        let results = try await matrix.run(Cell.sample)
        #expect(results.count == Cell.sample.count)
        for result in results { #expect(result.verdict != .failed, "\(Progress.failure(result))") }
        // Whether a step comes in time is a matter of luck where there is much to do beside it.
        #expect(results.count { $0.verdict == .ok } > results.count / 2)
        #expect(results.allSatisfy { $0.fresh > 0 }, "there was load in every cell")
        if results.allSatisfy({ $0.verdict != .failed }) { try FileManager.default.removeItem(atPath: directory) }
    }

    /// Beside the tests' own program.
    private static var program: String {
        let tests = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "tributary").path
    }
}
