public import EventSourcing
import JSON

/// Notes which types of messages the streams hold, so that a reader can tell at its start that it would not understand one of them.
///
/// A writer notes a type in the stream SCHEMAS before it writes the first message of it: `schema.<context>.<command or event>.<Name>.<version>.<fingerprint>`,
/// one message for each set of rules that was ever followed. What is noted may not have been written yet (a crash in between), never the other way round, as
/// far as writers note at all: those of other languages should do the same.
public actor TypeLedger {
    private let store: any MessageStore
    /// The subjects that this process has made sure of.
    private var noted: Set<String> = []

    public init(_ store: any MessageStore) { self.store = store }

    /// Makes sure that the types are noted. After the first time this costs nothing but a look into memory.
    ///
    /// Types that are not generated from a schema have no fingerprint and are not noted.
    public func note(_ types: [MessageType], _ kind: MessageKind) async throws(MessageStoreError) {
        for type in types {
            guard let subject = type.ledgerSubject(kind), !noted.contains(subject) else { continue }
            let message = ProposedMessage(subject: subject, id: subject, headers: MessageHeaders(), payload: type.ledgerPayload)
            do throws(MessageStoreError) {
                _ = try await store.append(message, expecting: 0)
            } catch {
                // Noted before: by an earlier process, or by another one just now.
                guard error.code == .conflict else { throw error }
            }
            noted.insert(subject)
        }
    }

    /// Throws `.unreadable` with a list where a stream holds types that its reader does not know. The notes are read once for all of the readers.
    public func verify(_ readers: [ReadableTypes]) async throws(MessageStoreError) {
        let subjects = try await notes()
        for reader in readers {
            let noted = Set(subjects.compactMap { MessageType.noted(on: $0, in: reader.context, reader.kind) })
            let unknown = noted.subtracting(reader.types)
            guard !unknown.isEmpty else { continue }
            throw MessageStoreError(
                .unreadable,
                "\(reader.stream) holds messages of types that this release cannot read: \(unknown.sorted().joined(separator: ", ")). "
                    + "Start a release whose schema lists them, with an upcaster for each version that is not the newest; nothing was skipped"
            )
        }
    }

    /// The subjects of all notes; none where nobody has made the stream yet.
    private func notes() async throws(MessageStoreError) -> [String] {
        var subjects: [String] = []
        do throws(MessageStoreError) {
            try await store.forEachMessage(in: StreamName.schemas) { subjects.append($0.subject) }
        } catch {
            guard error.code == .badStream else { throw error }
        }
        return subjects
    }
}

extension MessageType {
    /// Nil for a type without a fingerprint.
    fileprivate func ledgerSubject(_ kind: MessageKind) -> String? {
        guard let fingerprint = dataSchema?.split(separator: ":").last else { return nil }
        return "schema.\(context).\(kind.rawValue).\(name).\(version).\(fingerprint)"
    }

    fileprivate var ledgerPayload: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("type", description)
        writer.member("dataschema", dataSchema ?? "")
        writer.endObject()
        return writer.bytes
    }

    /// The CloudEvents type that a subject of SCHEMAS notes, if it is one of these.
    fileprivate static func noted(on subject: String, in context: String, _ kind: MessageKind) -> String? {
        let tokens = subject.split(separator: ".")
        guard tokens.count == 6, tokens[1] == context, tokens[2] == kind.rawValue, let version = Int(tokens[4]) else { return nil }
        return MessageType(context: context, name: String(tokens[3]), version: version).description
    }
}
