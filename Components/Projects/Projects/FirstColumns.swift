/// The columns that a board begins with.
enum FirstColumns {
    private static let count: UInt8 = 4

    /// Their ids, from left to right: the project's id with its last byte changed by an exclusive or with 1 to 4. So a decision needs no randomness for them, and
    /// whoever knows the project knows its first columns.
    static func ids(in projectID: String) -> [String] {
        let last = UInt8(projectID.suffix(2), radix: 16) ?? 0
        return (1...count).map { number in
            let digits = String(last ^ number, radix: 16)
            return projectID.dropLast(2) + (digits.count == 1 ? "0" : "") + digits
        }
    }
}
