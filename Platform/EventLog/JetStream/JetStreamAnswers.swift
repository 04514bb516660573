import EventSourcing
import JSON

/// Reads the answers of JetStream's API.
enum JetStreamAnswers {
    /// Hands the answer to `body`, or throws the error it holds.
    static func read<Result>(
        _ answer: [UInt8], _ body: (borrowing JSONValue) throws(MessageStoreError) -> Result
    ) throws(MessageStoreError) -> Result {
        let outcome: Swift.Result<Result, MessageStoreError>
        do throws(JSONError) {
            outcome = try JSONDocument.withValue(parsing: answer, limits: JSONLimits(depth: 32, bytes: 16 << 20)) {
                value throws(JSONError) -> Swift.Result<Result, MessageStoreError> in
                if let error = value.member("error") { return .failure(fault(error)) }
                do throws(MessageStoreError) {
                    return .success(try body(value))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            throw MessageStoreError(.refused, "the server's answer cannot be read: \(error)")
        }
        return try outcome.get()
    }

    /// The message in an answer to STREAM.MSG.GET; nil where there is none. Headers and payload come in Base64.
    static func storedMessage(_ answer: [UInt8]) throws(MessageStoreError) -> RecordedMessage? {
        do throws(MessageStoreError) {
            return try read(answer) { value throws(MessageStoreError) in
                guard let message = value.member("message"), let subject = message.member("subject")?.string,
                    let sequence = message.member("seq")?.integer, let time = message.member("time")?.string.flatMap(Timestamp.init),
                    let headers = Base64.decode(message.member("hdrs")?.string ?? ""),
                    let payload = Base64.decode(message.member("data")?.string ?? "")
                else { throw MessageStoreError(.corrupt, "a stored message cannot be read") }
                return RecordedMessage(
                    subject: subject, sequence: UInt64(sequence), storedAt: time, headers: MessageHeaders(block: withoutFrame(headers)),
                    payload: payload)
            }
        } catch {
            if error.code == .badStream, error.message == Self.noMessage { return nil }
            throw error
        }
    }

    private static let noMessage = "no message found"

    private static func fault(_ error: borrowing JSONValue) -> MessageStoreError {
        let text = error.member("description")?.string ?? "no description"
        return switch error.member("err_code")?.integer {
        case 10_059: MessageStoreError(.badStream, "the stream does not exist")
        case 10_037: MessageStoreError(.badStream, noMessage)
        case 10_008, 10_009, 10_023, 10_028, 10_074: MessageStoreError(.unavailable, text)
        case let code: MessageStoreError(.refused, "\(text) (\(code ?? 0))")
        }
    }

    /// Takes `NATS/1.0\r\n` from the front and the empty line from the end.
    private static func withoutFrame(_ headers: [UInt8]) -> [UInt8] {
        guard let firstLine = headers.firstIndex(of: 0x0A), headers.count >= firstLine + 3 else { return [] }
        return Array(headers[(firstLine + 1)..<(headers.count - 2)])
    }
}
