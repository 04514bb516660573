/// Which state of an assembled document it is: equal ones are the same bytes.
public struct ViewRevision: Hashable, Sendable {
    /// The sequence of the last event that changed the document or a part of it.
    public let position: UInt64
    /// Which generation of the views shows it. Another one may have been folded in another way.
    public let generation: Int64

    public init(position: UInt64, generation: Int64) {
        self.position = position
        self.generation = generation
    }
}
