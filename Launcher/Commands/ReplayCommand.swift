import ArgumentParser
import EventLog
import Foundation
import Logging
import Postgres
import Views

/// `tributary replay`: an aggregator's views, anew from the stream.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Rebuild the views of an aggregator from its stream.",
        discussion: """
            A new table is filled from the first event on, beside the one that is being read, and one transaction switches to it. Readers notice nothing. \
            It works while `tributary up` runs, and when nothing runs: then the private servers are started for as long as it takes.

                tributary replay identity
            """)

    @Argument(help: "The aggregator: its name, or that of its service.")
    var aggregator: String

    @OptionGroup var data: DataOptions

    func run() async throws {
        let entry = try Services.aggregator(aggregator)
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.warning)
        configuration.armFaults(logger)
        let access = ServerAccess(configuration: configuration, directory: data.directory, logger: logger)
        try await access.with { addresses in
            let connections = ServerConnections(logger: logger)
            let postgres = try PostgresConfiguration(url: addresses.databaseURL)
            try await connections.postgres(postgres)
            let nats = try await connections.nats(addresses.natsURL, name: "tributary replay")
            do {
                try await replay(
                    entry, JetStreamStore(nats, logger: logger), try ViewDatabase(context: entry.context, on: postgres), logger)
            } catch {
                await nats.close()
                throw error
            }
            await nats.close()
        }
    }

    private func replay(_ entry: AggregatorEntry, _ store: JetStreamStore, _ database: ViewDatabase, _ logger: Logger) async throws {
        try await store.provision(StreamDefinition.context(entry.context))
        let meter = ReplayMeter()
        let shown = try await entry.replay(store, database, logger) { progress in await meter.show(progress) }
        await meter.finish()
        guard let last = await meter.last else { return }
        let seconds = (last.elapsed / .seconds(1)).formatted(.number.precision(.fractionLength(1)))
        Terminal.answer(
            "\(entry.name): generation \(shown.generation) is shown, read to \(shown.position); \(last.events) events in \(seconds) s")
    }
}
