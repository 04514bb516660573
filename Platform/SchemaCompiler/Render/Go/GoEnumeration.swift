/// An enum as a string type with constants.
struct GoEnumeration {
    let name: String
    /// What the constants begin with.
    let stem: String
    let description: String
    let cases: [String]

    init(name: String, stem: String, description: String, cases: [String]) {
        self.name = name
        self.stem = stem
        self.description = description
        self.cases = cases
    }

    func declare(in source: inout GoSource, _ names: GoNames) {
        source.comment("\(name) is one of the texts that its constants name. \(description)")
        source.line("type \(name) string")
        source.line()
        source.comment("The values of \(name).")
        source.block("const (", ")") { source in
            source.aligned(cases.map { (names.value($0, of: stem), "\(name) = \"\($0)\"") })
        }
    }
}
