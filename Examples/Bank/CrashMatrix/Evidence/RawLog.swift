import Foundation
import NATS

/// The streams, read message by message with JetStream's own requests (ADR-31) and kept, so that only what is new is read again.
actor RawLog {
    /// Every outcome that was ever stored, also where a later one took its place: a copy that the server makes, because OUTCOMES keeps one a request.
    static let history = "MATRIX_OUTCOMES"

    private let nats: NATSConnection
    private var streams: [String: [RawMessage]] = [:]

    init(_ nats: NATSConnection) { self.nats = nats }

    /// Lets the server keep every outcome. OUTCOMES must be there.
    func keepOutcomes() async throws {
        let configuration = """
            {"name":"\(Self.history)","retention":"limits","storage":"file","num_replicas":1,"allow_direct":true,"max_msgs":-1,"max_bytes":-1,
             "max_age":0,"max_msgs_per_subject":-1,"discard":"old","sources":[{"name":"OUTCOMES","filter_subject":"outcome.>"}]}
            """
        let answer = try await nats.request("$JS.API.STREAM.CREATE.\(Self.history)", payload: Array(configuration.utf8))
        if let error = try JSONTree(answer.payload)["error"] { throw CrashMatrixError("\(Self.history) cannot be made: \(error)") }
    }

    /// The sequence of the last message.
    func head(of stream: String) async throws -> UInt64 {
        let answer = try JSONTree(try await nats.request("$JS.API.STREAM.INFO.\(stream)", payload: []).payload)
        guard let last = answer["state"]?["last_seq"]?.whole else { throw CrashMatrixError("\(stream) cannot be described: \(answer)") }
        return UInt64(last)
    }

    /// All messages of a stream that loses none, up to its end now.
    func messages(of stream: String) async throws -> [RawMessage] {
        var all = streams[stream, default: []]
        let head = try await head(of: stream)
        while (all.last?.sequence ?? 0) < head {
            let more = try await batch(of: stream, from: (all.last?.sequence ?? 0) + 1)
            guard !more.isEmpty else {
                throw CrashMatrixError("\(stream) ends at \(head), but nothing comes behind \(all.last?.sequence ?? 0)")
            }
            all += more
        }
        streams[stream] = all
        return all
    }

    /// What a stream holds that loses messages: read anew each time.
    func remaining(in stream: String) async throws -> [RawMessage] {
        streams[stream] = nil
        guard try await head(of: stream) > 0 else { return [] }
        var all: [RawMessage] = []
        while true {
            let more = try await batch(of: stream, from: (all.last?.sequence ?? 0) + 1)
            if more.isEmpty { return all }
            all += more
        }
    }

    private func batch(of stream: String, from sequence: UInt64) async throws -> [RawMessage] {
        let request = #"{"seq":\#(sequence),"next_by_subj":">","batch":256,"max_bytes":1048576}"#
        let answers = try await nats.requestMany("$JS.API.DIRECT.GET.\(stream)", payload: Array(request.utf8), timeout: .seconds(10))
        return try answers.filter { $0.status == nil }.map { answer in
            let headers = Self.headers(answer.headers)
            guard let sequence = headers["nats-sequence"].flatMap({ UInt64($0) }), let subject = headers["nats-subject"] else {
                throw CrashMatrixError("a message of \(stream) cannot be read")
            }
            return RawMessage(sequence: sequence, subject: subject, headers: headers, body: (try? JSONTree(answer.payload)) ?? .null)
        }
    }

    static func headers(_ block: [UInt8]) -> [String: String] {
        var headers: [String: String] = [:]
        for line in String(decoding: block, as: UTF8.self).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return headers
    }
}
