import ArgumentParser

/// `tributary services`: the table of services.
struct ServicesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services", abstract: "List the services and what each needs.",
        discussion: """
            What a service needs is named by the variable that `tributary run` reads it from. `tributary up` starts those of the product, and with \
            `--examples` those of the examples too.
            """)

    @Flag(help: "As JSON, one array.")
    var json = false

    func run() throws { Terminal.answer(json ? try Self.json(Services.all) : Self.table(Services.all)) }

    static func table(_ entries: [ServiceEntry]) -> String {
        let services = TextTable(
            header: ["SERVICE", "CONTEXT", "WHAT IT DOES", "NEEDS"],
            entries.map { entry in
                let summary = Services.isExample(entry) ? "example: \(entry.summary)" : entry.summary
                return [entry.name, entry.context, summary, entry.needs.map(\.rawValue).joined(separator: " ")]
            })
        let used = Need.allCases.filter { need in entries.contains { $0.needs.contains(need) } }
        let needs = TextTable(header: ["VARIABLE", "WHAT IT IS"], used.map { [$0.rawValue, $0.summary] })
        return services.text + "\n\n" + needs.text
    }

    static func json(_ entries: [ServiceEntry]) throws -> String {
        try JSONText.of(entries.map(Row.init))
    }

    private struct Row: Encodable {
        let name, kind, context, summary: String
        let needs: [String]
        let example: Bool

        init(_ entry: ServiceEntry) {
            name = entry.name
            kind = entry.kind.rawValue
            context = entry.context
            summary = entry.summary
            needs = entry.needs.map(\.rawValue)
            example = Services.isExample(entry)
        }
    }
}
