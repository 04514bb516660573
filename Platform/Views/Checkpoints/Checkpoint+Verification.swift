public import EventSourcing

extension Checkpoint {
    /// Makes sure that the stream is the one the rows were made from, and still holds all they were made of.
    ///
    /// `message` is the one at `position`; nil where there is none. Throws `.logRegressed`.
    public func verify(against state: StreamState, message: RecordedMessage?, of stream: String) throws(ViewError) {
        if epoch != state.created {
            throw regressed("\(stream) was made at \(state.created), but the views come from one made at \(epoch)")
        }
        if state.lastSequence < position {
            throw regressed(
                "\(stream) ends at \(state.lastSequence), but the views have read to \(position): \(position - state.lastSequence) are missing"
            )
        }
        guard position > 0 else { return }
        guard let message, message.sequence == position else {
            throw regressed(
                "\(stream) holds no message at \(position), the last one the views have read (it begins at \(state.firstSequence))")
        }
        let id = message.headers[.id] ?? ""
        if id != lastEventID {
            throw regressed("\(stream) has the event \(id) at \(position), where the views have read \(lastEventID)")
        }
    }

    private func regressed(_ what: String) -> ViewError {
        ViewError(
            .logRegressed,
            "\(what). Nothing is projected until `tributary replay \(aggregator)` has rebuilt the views from the log as it is now")
    }
}
