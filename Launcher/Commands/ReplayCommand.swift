import ArgumentParser
import EventLog
import Hosting
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

            The generation that was shown before is kept, and --rollback takes the step back. --verify switches only if the new tables hold the very rows of \
            the old ones at the same position, as they should when no fold has changed; it exits with 1 where they do not.

                tributary replay identity --verify
                tributary replay identity --rollback

            --at shows the views as they were after the event at a position, in tables beside them, for psql and for nobody else:

                tributary replay identity --at 1234
                tributary psql identity -- -c 'SELECT * FROM user_profiles_at_1234'
                tributary replay identity --drop-at 1234
            """)

    @Argument(help: "The aggregator: its name, or that of its service.")
    var aggregator: String

    @Flag(help: "Switch only if the new generation has the rows of the one that is shown.")
    var verify = false

    @Flag(help: "Show the former generation again, once it has read on.")
    var rollback = false

    @Flag(help: "Switch although entities are parked in the new generation that the one that is shown has further.")
    var acceptParked = false

    @Option(help: ArgumentHelp("Show the views as they were at a position, in tables of their own.", valueName: "position"))
    var at: UInt64?

    @Option(help: ArgumentHelp("Drop the tables of --at.", valueName: "position"))
    var dropAt: UInt64?

    @Flag(help: "As JSON, one object.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        let tasks = [verify, rollback, at != nil, dropAt != nil].count { $0 }
        if tasks > 1 { throw ValidationError("--verify, --rollback, --at and --drop-at are different things to do: name one of them") }
        if acceptParked, at != nil || dropAt != nil { throw ValidationError("--accept-parked is about switching, and nothing is switched") }
    }

    func run() async throws {
        let entry = try Services.aggregator(aggregator)
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.warning)
        let access = ServerAccess(configuration: configuration, directory: data.directory, logger: logger)
        try await access.with { addresses in
            let connections = ServerConnections(logger: logger)
            let postgres = try PostgresConfiguration(url: addresses.databaseURL)
            try await connections.postgres(postgres)
            try await connections.withStore(addresses.natsURL, name: "tributary replay") { store in
                try await store.provision(StreamDefinition.context(entry.context))
                try await perform(entry, store, try ViewDatabase(context: entry.context, on: postgres), logger)
            }
        }
    }

    private func perform(_ entry: AggregatorEntry, _ store: JetStreamStore, _ database: ViewDatabase, _ logger: Logger) async throws {
        if let position = dropAt {
            let dropped = try await entry.dropMoment(at: position, store, database, logger)
            guard dropped else { throw LauncherError("there are no tables of \(entry.name) at \(position)") }
            return Terminal.answer(json ? try JSONText.of(["dropped": position]) : "the tables of \(entry.name) at \(position) are gone")
        }
        if let position = at {
            let moment = try await ProgressMeter<ReplayProgress>.with { meter in
                try await entry.show(at: position, store, database, logger) { await meter.show($0) }
            }
            return Terminal.answer(
                json ? try JSONText.of(PrintedReplay(entry.name, moment)) : PrintedReplay.text(entry.name, entry.context, moment))
        }
        let mode: ReplayMode = verify ? .verify : rollback ? .rollback : .replace
        do {
            let (result, last) = try await ProgressMeter<ReplayProgress>.with { meter in
                let result = try await entry.replay(store, database, logger, mode, acceptingParked: acceptParked) { await meter.show($0) }
                return (result, await meter.last)
            }
            let printed = PrintedReplay(entry.name, mode, result, last)
            Terminal.answer(json ? try JSONText.of(printed) : printed.text)
        } catch let mismatch as ReplayMismatch {
            if json { Terminal.answer(try JSONText.of(PrintedReplay(entry.name, mismatch.comparison))) }
            throw LauncherError(PrintedReplay.advice(entry.name, entry.context, mismatch))
        }
    }
}
