import ArgumentParser
import Hummingbird
import Logging
import Metrics
import Telemetry

/// `tributary run`: some services in this process, against given servers.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run one or more services against given servers.",
        discussion: """
            `tributary services` lists them and what each needs; all of that comes from the environment:

                export NATS_URL=nats://user:password@nats:4222 DATABASE_URL=postgres://user:password@db/postgres
                IDENTITY_SEALING_KEY_FILE=/run/secrets/identity-sealing-key tributary run identity-component

            Servers that are not up yet are waited for. Every process answers /health, /ready and /metrics at its port, and an application its own \
            routes as well. When /ready turns green, a line `ready http://localhost:PORT` appears on the standard output.
            """)

    @Argument(help: ArgumentHelp("The services.", valueName: "service"))
    var services: [String]

    @Option(help: "The port to listen at; 0 for any that is free. Else HTTP_PORT, else 3000.")
    var port: Int?

    func validate() throws {
        if services.isEmpty { throw ValidationError("name at least one service; `tributary services` lists them") }
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port is a number from 0 to 65535") }
    }

    func run() async throws {
        let entries = try Services.named(services)
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.info)
        let port = port ?? configuration.httpPort
        try await HTTPPort.check(port)
        guard let natsURL = configuration.natsURL else { throw LauncherError("NATS_URL is needed and not set: \(Need.nats.summary)") }
        let postgres = try configuration.postgres()
        let needsPostgres = entries.contains { $0.needs.contains(.postgres) }
        if needsPostgres, postgres == nil { throw LauncherError("DATABASE_URL is needed and not set: \(Need.postgres.summary)") }
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let connections = ServerConnections(logger: logger)
        if needsPostgres, let postgres { try await connections.postgres(postgres) }
        let nats = try await connections.nats(natsURL, name: entries.map(\.name).joined(separator: " "))
        let process = ServiceProcess(
            entries, nats: nats, postgres: postgres, keys: KeyRing(configuration), metrics: metrics,
            hashing: configuration.passwordHashing(logger), doors: configuration.doors(secureByDefault: true),
            mailSettings: configuration.mailSettings(port: port), logger: logger)
        do {
            try await process.provision()
            try await process.run(at: .hostname(configuration.httpHost, port: port)) { bound in
                Terminal.answer("ready http://localhost:\(bound)")
            }
        } catch {
            await nats.close()
            throw HTTPPort.explain(error, port: port)
        }
        await nats.close()
    }
}
