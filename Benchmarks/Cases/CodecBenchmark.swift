import ConformanceEvents
import Foundation
import IdentityEvents
import JSON

/// Generated codecs against Foundation's coders on structs with the same members: decoding, with every rule of the schema, and encoding.
///
/// The sides take turns, so that a machine that changes its speed changes it for all of them. What json-c needs to make its tree of the same
/// bytes, and nothing else, stands beside them for information: it is what reading once went through.
enum CodecBenchmark {
    private static let rounds = 15
    /// So many bytes are read or written by each side in a round.
    private static let volume = 4_000_000

    static func run(_: BenchmarkServers, _ report: Report) async throws {
        try await measure("200 B", Samples.modification(1_000), twin: CodableTwins.UserModified.self, report)
        try await measure("2 KB", Samples.statement(bookings: 9), twin: CodableTwins.AccountStatement.self, report)
        try await measure("50 KB", Samples.statement(bookings: 240), twin: CodableTwins.AccountStatement.self, report)
    }

    private static func measure<Message: JSONRepresentable & Equatable, Twin: Codable>(
        _ size: String, _ message: Message, twin type: Twin.Type, _ report: Report
    ) async throws {
        let bytes = message.jsonBytes
        let data = Data(bytes)
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let twin = try decoder.decode(type, from: data)
        guard try Message(jsonBytes: Array(encoder.encode(twin))) == message else { throw Mismatch(size: size) }

        let sides: [(name: String, work: () throws -> Void)] = [
            ("decode", { _ = try Message(jsonBytes: bytes) }),
            ("Foundation's decode", { _ = try decoder.decode(type, from: data) }),
            ("json-c's tree", { guard JSONCTree.build(bytes) else { throw Mismatch(size: size) } }),
            ("encode", { guard message.jsonBytes.count == bytes.count else { throw Mismatch(size: size) } }),
            ("Foundation's encode", { _ = try encoder.encode(twin) }),
        ]
        var rates: [String: [Double]] = [:]
        for _ in 0..<rounds {
            for side in sides { rates[side.name, default: []].append(try rate(volume / bytes.count, side.work)) }
        }
        await report.note("\(size): \(bytes.count) bytes")
        for (name, floor, reach) in [
            ("decode", "Foundation's decode", Measurement.Reach.atLeast(2.5)), ("encode", "Foundation's encode", .atLeast(3)),
            ("json-c's tree", "Foundation's decode", nil),
        ] {
            await report.add(
                Measurement(
                    bench: "codec", name: "\(name) \(size)", value: median(rates[name] ?? []), unit: "msgs/s",
                    floor: median(rates[floor] ?? []),
                    reach: reach))
        }
    }

    private static func rate(_ count: Int, _ work: () throws -> Void) rethrows -> Double {
        let began = ContinuousClock.now
        for _ in 0..<count { try work() }
        return Double(count) / ((ContinuousClock.now - began) / .seconds(1))
    }

    /// The sides do not say the same.
    private struct Mismatch: Error {
        let size: String
    }
}
