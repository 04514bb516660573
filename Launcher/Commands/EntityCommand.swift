import ArgumentParser
import EventLog
import EventSourcing
import Logging

/// `tributary entity`: what has happened to one entity.
struct EntityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity",
        abstract: "Print the events of one entity, oldest first.",
        discussion: """
            The context, the kind of entity and the id are the parts of its subject:

                tributary entity identity user 0198c0de-7a10-7000-8000-000000000001
                tributary entity identity user 0198c0de-7a10-7000-8000-000000000001 --json | jq .data

            What the schema marks as personal or secret (`x-personal`, `x-secret`) is covered, and so is the whole payload of an event whose type or version \
            this release does not know; `--personal` shows it.
            """)

    @Argument(help: "The context, as in identity.") var context: String
    @Argument(help: "The kind of entity, as in user.") var entity: String
    @Argument(help: "The entity's id.") var id: String

    @Flag(help: "One line of JSON an event.")
    var json = false

    @Flag(help: "Print what is personal or secret, too, and payloads of unknown types.")
    var personal = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if EntityAddress(context: context, entity: entity, id: id) == nil {
            throw ValidationError("context, entity and id are 1 to 128 characters of ASCII, without spaces, dots, * and >")
        }
    }

    func run() async throws {
        guard let address = EntityAddress(context: context, entity: entity, id: id) else { return }
        let configuration = try LauncherConfiguration.read()
        let logger = configuration.logger(.warning)
        let access = ServerAccess(configuration: configuration, directory: data.directory, logger: logger)
        try await access.with { addresses in
            try await ServerConnections(logger: logger).withStore(addresses.natsURL, name: "tributary entity") { store in
                try await print(address, store)
            }
        }
    }

    private func print(_ address: EntityAddress, _ store: JetStreamStore) async throws {
        let stream = StreamName.events(of: context)
        let cover = personal ? PersonalCover.none : PersonalCover(Services.all)
        var position: UInt64 = 0
        while true {
            let slice = try await store.load(address.eventSubject, in: stream, after: position)
            for message in slice.messages {
                for event in try PrintedEvent.events(in: message, covering: cover) {
                    Terminal.answer(json ? try event.line() : try event.paragraph())
                }
            }
            guard slice.hasMore, let last = slice.messages.last else { break }
            position = last.sequence
        }
        if position == 0, try await store.last(of: address.eventSubject, in: stream) == nil {
            throw LauncherError("nothing has happened to \(address): there are no events of it in \(stream)")
        }
    }
}
