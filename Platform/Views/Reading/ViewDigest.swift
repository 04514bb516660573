/// The sum of a view: how many rows it has, and an MD5 over all of them in the order of their ids.
public struct ViewDigest: Hashable, Sendable, CustomStringConvertible {
    public let rows: Int64
    public let md5: String

    public init(rows: Int64, md5: String) {
        self.rows = rows
        self.md5 = md5
    }

    public var description: String { "\(rows) rows, md5 \(md5)" }
}
