import EventSourcing

/// A stream that no longer holds what was seen of it, told with exact positions and with what to do about it.
struct LogRegression: Sendable {
    enum Finding: Sendable {
        /// It is another stream of the same name.
        case younger
        /// It ends before the mark.
        case shorter
        /// Another message stands at the mark, or none of this entity.
        case different(found: String)
        case missing
    }

    let stream: String
    /// Who remembers, as in `the snapshot of identity/user/7`.
    let witness: String
    let mark: LogMark
    let state: StreamState
    let finding: Finding

    var error: MessageStoreError { MessageStoreError(.regressed, "\(observation). \(restoring); \(accepting)") }

    private var observation: String {
        let seen = "\(witness) has seen position \(mark.position) of \(stream), created \(mark.created)"
        let now = "it ends at \(state.lastSequence)"
        return switch finding {
        case .younger: "\(seen), but the stream there is now was created \(state.created), and \(now)"
        case .shorter: "\(seen), but now \(now): \(mark.position - state.lastSequence) messages are lost"
        case .different(let found): "\(seen), where message \(mark.messageID) stood; now \(found) stands there, and \(now)"
        case .missing: "\(seen), where message \(mark.messageID) stood; now none stands there, and \(now)"
        }
    }

    private var restoring: String { "Restore \(stream) from a copy that reaches position \(mark.position) and start again" }

    private var accepting: String {
        let forget = "nats stream purge \(StreamName.positions) --subject 'position.witness.\(stream)'"
        guard !stream.hasSuffix("_COMMANDS") else {
            // Entities remember the positions of their commands: those of a log that began again at 1 would all look handled.
            return
                "or, if the loss is accepted, create \(stream) anew so that it begins above \(mark.position) (first_seq), and forget what was seen: \(forget)"
        }
        let context = stream.split(separator: "_").dropLast().joined(separator: "_").lowercased()
        return
            "or, if the loss is accepted, delete the snapshots and forget what was seen: nats stream purge \(StreamName.snapshots) --subject 'snapshot.\(context).>' && \(forget)"
    }
}
