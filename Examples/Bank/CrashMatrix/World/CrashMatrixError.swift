/// The harness itself cannot go on.
struct CrashMatrixError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
