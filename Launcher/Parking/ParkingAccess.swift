import EventLog
import EventSourcing
import Foundation
import Hosting
import Logging
import Postgres
import Views

/// The servers with the parked lanes on them, open for one command.
struct ParkingAccess: Sendable {
    let store: any MessageStore
    let places: [any ParkingPlace]

    /// Runs the body with the servers that the options and the environment name.
    static func with(_ data: DataOptions, _ body: (ParkingAccess) async throws -> Void) async throws {
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.warning)
        let access = ServerAccess(configuration: configuration, directory: data.directory, logger: logger)
        try await access.with { addresses in
            let connections = ServerConnections(logger: logger)
            let postgres = try PostgresConfiguration(url: addresses.databaseURL)
            try await connections.postgres(postgres)
            try await connections.withStore(addresses.natsURL, name: "tributary parked") { store in
                try await store.provision(StreamDefinition.shared)
                let user = configuration.environment["SUDO_USER"] ?? configuration.environment["USER"] ?? "unknown"
                try await body(ParkingAccess(store: store, places: try places(store, postgres, by: user)))
            }
        }
    }

    /// All places where lanes are parked. Who parks somewhere else adds the place here, and the commands know it.
    static func places(_ store: JetStreamStore, _ postgres: PostgresConfiguration, by user: String) throws -> [any ParkingPlace] {
        let contexts = Services.all.filter { $0.kind == .aggregator }.map(\.context)
        // Components and reactions park in a stream, aggregators beside their checkpoints.
        let journal: any ParkingPlace = LaneJournal(store: store, now: SystemClock.now)
        return try [journal]
            + Set(contexts).sorted().map { context in
                AggregatorParking(
                    try ViewDatabase(context: context, on: postgres), by: user, told: ParkingOrders.teller(via: store))
            }
    }

    /// Every parked lane, oldest first.
    func lanes() async throws -> [ParkedLane] {
        var lanes: [ParkedLane] = []
        for place in places { lanes += try await place.lanes() }
        return lanes.sorted { $0.since < $1.since }
    }

    /// The lane of that name. Throws where there is none.
    func lane(_ name: LaneName) async throws -> ParkedLane {
        guard let lane = try await find(name) else {
            throw LauncherError("nothing is parked under \(name); `tributary parked list` names what is")
        }
        return lane
    }

    func find(_ name: LaneName) async throws -> ParkedLane? { try await lanes().first { LaneName($0) == name } }

    /// Leaves an order. Throws where there is no such lane.
    func order(_ order: ParkingOrder, for name: LaneName) async throws {
        for place in places where try await place.order(order, for: name.consumer, name.address) { return }
        throw LauncherError("nothing is parked under \(name) any more; `tributary parked list` names what is")
    }

    /// Waits until an order is carried out, and gives what is left of the lane; throws where nobody has done so after `patience`.
    func outcome(of name: LaneName, within patience: Duration) async throws -> ParkedLane? {
        let deadline = ContinuousClock.now + patience
        while true {
            guard let lane = try await find(name), lane.order != nil else { return try await find(name) }
            guard .now < deadline else {
                throw LauncherError(
                    "\(name.consumer) has not carried it out within \(patience.components.seconds) s. The order is kept, and carried out when it runs: see `tributary parked show \(name)`"
                )
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}
