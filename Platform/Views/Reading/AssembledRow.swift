/// A document put together from its own row and from its parts, all of one snapshot.
public struct AssembledRow: Hashable, Sendable {
    public let revision: ViewRevision
    /// The JSON text of an object in UTF-8. Of each element the parts are the last member, of the document the elements are.
    public let data: [UInt8]

    public init(revision: ViewRevision, data: [UInt8]) {
        self.revision = revision
        self.data = data
    }
}
