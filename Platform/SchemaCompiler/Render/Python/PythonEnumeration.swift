/// A closed list of names as a `StrEnum`, in a module of its own or inside a class.
struct PythonEnumeration {
    let name: String
    let description: String
    let cases: [String]

    func declaration(_ source: inout PythonSource) {
        let constants = PythonName.unique(cases, PythonName.constant)
        source.block("class \(name)(StrEnum)") { source in
            source.docstring(description)
            source.line()
            for name in cases { source.line("\(constants[name] ?? name) = \"\(name)\"") }
        }
    }
}
