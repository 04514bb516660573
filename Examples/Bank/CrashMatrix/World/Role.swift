/// What a process of the bank does.
enum Role: String, Sendable, CaseIterable {
    case application, component, aggregator
    /// `tributary replay`, which runs for as long as it takes.
    case replay

    var usesPostgres: Bool { self != .component }

    /// How many processes of this kind run all the time.
    var instances: Int { self == .replay ? 0 : 2 }
}
