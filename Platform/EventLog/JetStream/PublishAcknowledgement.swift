import EventSourcing
import JSON

/// The server's answer to a message published to a stream.
enum PublishAcknowledgement: Sendable {
    case stored(UInt64)
    /// The expected sequence was not the subject's last one.
    case wrongLastSequence(stream: String?)
    case refused(MessageStoreError)

    init(_ payload: [UInt8]) {
        do throws(JSONError) {
            self = try JSONDocument.withValue(parsing: payload) { value throws(JSONError) in
                if let error = value.member("error") { return Self.fault(error, value.member("stream")?.string) }
                guard let sequence = value.member("seq")?.integer, sequence > 0 else {
                    return .refused(MessageStoreError(.refused, "the server's acknowledgement has no sequence"))
                }
                return .stored(UInt64(sequence))
            }
        } catch {
            self = .refused(MessageStoreError(.refused, "the server's acknowledgement cannot be read"))
        }
    }

    /// Error codes of nats-server's errors.json; texts are never compared.
    private static func fault(_ error: borrowing JSONValue, _ stream: String?) -> PublishAcknowledgement {
        let text = error.member("description")?.string ?? "no description"
        return switch error.member("err_code")?.integer {
        case 10_071, 10_164: .wrongLastSequence(stream: stream?.isEmpty == false ? stream : nil)
        case 10_054: .refused(MessageStoreError(.tooLarge, text))
        // Out of storage or memory, store failure, no quorum: nothing was stored, and it may pass.
        case 10_023, 10_028, 10_077, 10_008, 10_009, 10_074: .refused(MessageStoreError(.unavailable, text))
        case let code: .refused(MessageStoreError(.refused, "\(text) (\(code ?? 0))"))
        }
    }
}
