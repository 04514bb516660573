/// What happens in a cell when its point is reached: to the process that reaches it, or to a server at that very moment.
enum CellAction: String, CaseIterable, Sendable, Codable {
    /// The process is killed and started again.
    case kill
    /// The process stands still until others have had time to take over, and wakes up still believing.
    case stop
    /// Its connections are cut.
    case cutNATS = "cut-nats"
    case cutPostgres = "cut-postgres"
    /// The server is killed and started again.
    case killNATS = "kill-nats"
    case killPostgres = "kill-postgres"
    /// The server stands still for a few seconds.
    case stopNATS = "stop-nats"
    case stopPostgres = "stop-postgres"

    var concernsPostgres: Bool {
        switch self {
        case .cutPostgres, .killPostgres, .stopPostgres: true
        case .kill, .stop, .cutNATS, .killNATS, .stopNATS: false
        }
    }
}
