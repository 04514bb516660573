/// What a view shows under one id.
public struct ViewDocument: Hashable, Sendable {
    public let id: String
    /// JSON text in UTF-8.
    public let data: [UInt8]
    /// The sequence of the last event that changed it.
    public let position: UInt64

    public init(id: String, data: [UInt8], position: UInt64) {
        self.id = id
        self.data = data
        self.position = position
    }
}
