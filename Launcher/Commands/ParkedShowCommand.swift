import ArgumentParser
import EventSourcing

/// `tributary parked show`: one lane, and what waits in it.
struct ParkedShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one parked lane: why it is parked, and what waits in it.")

    @OptionGroup var name: LaneArgument

    @Flag(help: "Print what the messages say, too. It may be personal.")
    var payload = false

    @Option(help: "How many messages to print.")
    var limit = 20

    @Flag(help: "As JSON, one object.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit is 1 or more") }
    }

    func run() async throws {
        try await ParkingAccess.with(data) { parking in
            let lane = try await parking.lane(name.lane)
            var printed = PrintedLane(lane)
            var waiting: [PrintedMessage] = []
            for message in lane.messages.prefix(limit) {
                let found = try await parking.store.message(at: message.sequence, in: message.stream)
                waiting.append(PrintedMessage(message, found, withPayload: payload))
            }
            printed.waiting = waiting
            Terminal.answer(json ? try JSONText.of(printed) : printed.paragraph)
        }
    }
}
