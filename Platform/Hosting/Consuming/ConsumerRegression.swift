/// The log is not the one that was read before, or holds less of it: only people can mend that, and nothing is handled until they have.
struct ConsumerRegression: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
