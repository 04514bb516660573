import AsyncHTTPClient
import EventSourcing
import Foundation
import NIOCore

extension BoardBenchmark {
    /// The people who read: members of the project's team.
    static let readers = (1...50).map { BoardFilling.id(0, 16 + $0) }
    private static let readSeconds = 10

    /// Fifty readers, each of whom reads the whole board once a second over HTTP: while nothing changes, while cards are moved, and when they have it already.
    ///
    /// Each shows an access token of their own: who they are, whether their session is over and whether they may read it is asked each time.
    static func reads(_ board: BoardFilling, _ services: ProjectsServices, _ report: Report) async throws {
        let client = HTTPClient(eventLoopGroupProvider: .singleton)
        let url = "http://127.0.0.1:\(services.port)/projects/\(board.projectID)/board"
        var tokens: [String] = []
        for reader in readers { tokens.append(try await services.people.signIn(reader)) }
        let still = try await read(url, client, tokens, tag: nil)
        let tag = try await once(url, client, tokens[0], tag: nil).tag
        let known = try await read(url, client, tokens, tag: tag)
        let busy = try await withThrowingTaskGroup(of: [Double]?.self) { [tokens] group in
            group.addTask { try await read(url, client, tokens, tag: nil) }
            group.addTask {
                var number = 200_003
                while !Task.isCancelled {
                    _ = try await services.complete(board.move(number))
                    number += 1
                    try? await Task.sleep(for: .milliseconds(100))
                }
                return nil
            }
            let times = try await group.next() ?? nil
            group.cancelAll()
            return times ?? []
        }
        try await client.shutdown()
        for (name, times, most) in [("whole board, p95", still, 20.0), ("10 moves/s, p95", busy, 20.0), ("conditional, p95", known, 3.0)] {
            await report.add(
                Measurement(bench: "board", name: name, value: percentile(times, 0.95), unit: "ms", floor: nil, reach: .value(most)))
        }
    }

    private static func read(_ url: String, _ client: HTTPClient, _ tokens: [String], tag: String?) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            let began = ContinuousClock.now
            for (reader, token) in tokens.enumerated() {
                group.addTask {
                    var times: [Double] = []
                    for turn in 0..<readSeconds {
                        try await Task.sleep(until: began + .seconds(turn) + .seconds(1) * reader / tokens.count)
                        let start = ContinuousClock.now
                        let answer = try await once(url, client, token, tag: tag)
                        precondition(answer.status == (tag == nil ? 200 : 304), "a board was answered with \(answer.status)")
                        times.append((ContinuousClock.now - start) / .milliseconds(1))
                    }
                    // Connections are made in the first second.
                    return Array(times.dropFirst())
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func once(
        _ url: String, _ client: HTTPClient, _ token: String, tag: String?
    ) async throws -> (status: UInt, tag: String?) {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        if let tag { request.headers.add(name: "If-None-Match", value: tag) }
        let response = try await client.execute(request, timeout: .seconds(30))
        var length = 0
        for try await part in response.body { length += part.readableBytes }
        precondition(tag != nil || length > large * 100, "a board of \(length) bytes is not whole")
        return (response.status.code, response.headers.first(name: "ETag"))
    }
}
