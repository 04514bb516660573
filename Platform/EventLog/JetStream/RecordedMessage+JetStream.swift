import EventSourcing
import NATS

extension RecordedMessage {
    /// A message that came through a consumer: its place in the stream stands in its reply subject,
    /// `$JS.ACK.[<domain>.<account>.]<stream>.<consumer>.<delivered>.<stream sequence>.<consumer sequence>.<nanoseconds>.<pending>[.<random>]` (ADR-15).
    static func delivered(_ message: NATSMessage) -> (message: RecordedMessage, consumerSequence: UInt64)? {
        guard let reply = message.reply else { return nil }
        var numbers: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        var dots = 0
        let bytes = reply.utf8.span
        var total = 0
        for index in bytes.indices where bytes[index] == UInt8(ascii: ".") { total += 1 }
        // Tokens before <delivered>: "$JS.ACK.stream.consumer", and two more where a domain is named.
        let first = total >= 10 ? 6 : 4
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                dots += 1
                continue
            }
            guard dots >= first, dots < first + 5 else { continue }
            guard (0x30...0x39).contains(byte) else { return nil }
            let digit = UInt64(byte - 0x30)
            switch dots - first {
            case 0: numbers.0 = numbers.0 &* 10 &+ digit
            case 1: numbers.1 = numbers.1 &* 10 &+ digit
            case 2: numbers.2 = numbers.2 &* 10 &+ digit
            case 3: numbers.3 = numbers.3 &* 10 &+ digit
            default: numbers.4 = numbers.4 &* 10 &+ digit
            }
        }
        guard numbers.1 > 0, numbers.2 > 0 else { return nil }
        let recorded = RecordedMessage(
            subject: message.subject, sequence: numbers.1, storedAt: Timestamp(microseconds: Int64(numbers.3 / 1_000)),
            headers: MessageHeaders(block: message.headers), payload: message.payload)
        return (recorded, numbers.2)
    }

    /// A message that came through a direct get: its place in the stream stands in headers (ADR-31).
    static func gotten(_ message: NATSMessage) -> RecordedMessage? {
        let headers = MessageHeaders(block: message.headers)
        guard
            let sequence = headers.value(of: "Nats-Sequence").flatMap({ UInt64($0) }), let subject = headers.value(of: "Nats-Subject"),
            let time = headers.value(of: "Nats-Time-Stamp").flatMap(Timestamp.init)
        else { return nil }
        return RecordedMessage(subject: subject, sequence: sequence, storedAt: time, headers: headers, payload: message.payload)
    }
}
