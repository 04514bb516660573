import ArgumentParser
import Foundation
import Hummingbird
import LocalServers
import Logging
import Metrics
import NATS
import Postgres
import Telemetry

/// `tributary up`: everything in one process, with private servers.
struct UpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up",
        abstract: "Run everything in one process, with private servers in a data directory.",
        discussion: """
            Starts a NATS server and a Postgres that only this process talks to, makes streams, databases and keys where they are missing, and runs all \
            services. When everything answers, one line appears on the standard output:

                ready http://localhost:3000

            Ctrl-C or SIGTERM lets what is under way finish, ten seconds at most, and stops all of it. The next start goes on with the same data. \
            Several can run side by side:

                tributary up --port 3001 --data /tmp/second

            With NATS_URL or DATABASE_URL set, that server is used instead of a private one.
            """)

    @Option(help: "The port to listen at; 0 for any that is free. Else HTTP_PORT, else 3000.")
    var port: Int?

    @OptionGroup var data: DataOptions

    @Flag(help: "Write each message to the disk before it is acknowledged: slower, and not even a power cut loses one.")
    var syncAlways = false

    @Flag(help: "Start the services of the examples too; `tributary services` lists them.")
    var examples = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port is a number from 0 to 65535") }
    }

    func run() async throws {
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.notice)
        let port = port ?? configuration.httpPort
        try await HTTPPort.check(port)
        let directory = data.directory
        try await directory.use {
            try PrivateFile.remove(directory.runFile)
            try directory.makeKeys()
            Terminal.say("data in \(directory.path)")
            Terminal.say("starting \(Self.names(configuration))")
            let servers = try await PrivateServers.start(in: directory, configuration, syncAlways: syncAlways, logger: logger)
            do {
                try await serve(servers, directory, port, configuration, logger)
            } catch {
                await Self.stop(servers, directory)
                throw HTTPPort.explain(error, port: port)
            }
            await Self.stop(servers, directory)
        }
    }

    private func serve(
        _ servers: PrivateServers, _ directory: DataDirectory, _ port: Int, _ configuration: LauncherConfiguration, _ logger: Logger
    ) async throws {
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let addresses = servers.addresses
        let file = RunFile(process: getpid(), natsURL: addresses.natsURL, databaseURL: addresses.databaseURL)
        try file.write(to: directory.runFile)
        let postgres = try PostgresConfiguration(url: addresses.databaseURL)
        let connections = ServerConnections(logger: logger)
        try await connections.postgres(postgres)
        let nats = try await connections.nats(addresses.natsURL)
        let process = ServiceProcess(
            services, nats: nats, postgres: postgres, keys: keys(configuration, directory), metrics: metrics,
            hashing: configuration.passwordHashing(logger), doors: configuration.doors(secureByDefault: false),
            logger: logger)
        do {
            Terminal.say("verifying streams and databases")
            try await process.provision()
            Terminal.say("starting \(services.map(\.name).joined(separator: ", "))")
            let address = BindAddress.hostname(configuration.httpHost, port: port)
            try await process.run(at: address, beside: servers.keepers) { [file] bound in
                let url = "http://localhost:\(bound)"
                var file = file
                file.httpURL = url
                try file.write(to: directory.runFile)
                Terminal.say(Self.invitation(url, directory))
                Terminal.answer("ready \(url)")
            }
        } catch {
            await nats.close()
            throw error
        }
        await nats.close()
    }

    private var services: [ServiceEntry] { examples ? Services.all : Services.product }

    private func keys(_ configuration: LauncherConfiguration, _ directory: DataDirectory) -> KeyRing {
        var keys = KeyRing(configuration)
        keys.operatorKeyFile = keys.operatorKeyFile ?? directory.operatorKeyFile
        keys.fingerprintKeyFile = keys.fingerprintKeyFile ?? directory.fingerprintKeyFile
        keys.gatewayKeyFile = keys.gatewayKeyFile ?? directory.gatewayKeyFile
        keys.signInKeyFile = keys.signInKeyFile ?? directory.signInKeyFile
        keys.accessTokenKeysFile = keys.accessTokenKeysFile ?? directory.accessTokenKeysFile
        keys.sealingKeyFile = keys.sealingKeyFile ?? directory.sealingKeyFile
        keys.mailKeyFile = keys.mailKeyFile ?? directory.mailKeyFile
        return keys
    }

    private static func names(_ configuration: LauncherConfiguration) -> String {
        let names = [configuration.natsURL == nil ? "NATS" : nil, configuration.databaseURL == nil ? "Postgres" : nil].compactMap { $0 }
        return names.isEmpty ? "no servers: NATS_URL and DATABASE_URL are set" : names.joined(separator: " and ")
    }

    private static func invitation(_ url: String, _ directory: DataDirectory) -> String {
        """
        the operator's key is in \(directory.operatorKeyFile); this shows who is registered:
            curl -H "Authorization: Bearer $(cat \(directory.operatorKeyFile))" \(url)/identity/users
        """
    }

    private static func stop(_ servers: PrivateServers, _ directory: DataDirectory) async {
        Terminal.say("stopping")
        await servers.stop()
        try? PrivateFile.remove(directory.runFile)
    }
}
