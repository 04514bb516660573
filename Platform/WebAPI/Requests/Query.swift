/// The parameters of a query, each known, each at most once.
package struct Query: Sendable {
    private let values: [String: String]

    /// Reads the part behind the `?`. A parameter outside of `known` is refused by name: a misspelt filter must not answer with everything.
    package init(_ text: String?, known: Set<String>) throws(Problem) {
        var values: [String: String] = [:]
        for part in (text ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decoded(pair[0], plusIsSpace: true), known.contains(name) else {
                // The name is the caller's own and may be anything: it goes back cut off, and only as JSON.
                let name = String(pair[0].prefix(64))
                throw .badParameter(name, "is not known here")
            }
            guard let value = PercentEncoding.decoded(pair.count == 2 ? pair[1] : "", plusIsSpace: true), !value.utf8.contains(0) else {
                throw .badParameter(name, "must be percent-encoded UTF-8 text without NUL")
            }
            guard values.updateValue(value, forKey: name) == nil else { throw .badParameter(name, "must stand once") }
        }
        self.values = values
    }

    package subscript(name: String) -> String? { values[name] }
}
