import EventSourcing

extension PersonMovedV2 {
    /// Nobody had noted since when: since the beginning of 1970.
    func upcast() -> PersonMoved {
        PersonMoved(personId: personId, street: street, city: city, movedAt: Timestamp(microseconds: 0))
    }
}
