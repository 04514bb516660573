import ArgumentParser
import EventSourcing

/// `tributary parked retry`
struct ParkedRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Try a parked lane again, from its first message on.",
        discussion: "Mend what is at fault first. Exits with 1 where the lane stays parked.")

    @OptionGroup var name: LaneArgument
    @OptionGroup var wait: OrderOptions

    func run() async throws { try await wait.give(.retry, name.lane) }
}

/// `tributary parked skip`
struct ParkedSkipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Give up the first message of a parked lane for good, and try the others.",
        discussion: "Who gave up what, when and why is recorded. Exits with 1 where the lane stays parked.")

    @OptionGroup var name: LaneArgument
    @OptionGroup var why: ReasonOption
    @OptionGroup var wait: OrderOptions

    func run() async throws { try await wait.give(.skip(reason: why.reason), name.lane) }
}

/// `tributary parked drop`
struct ParkedDropCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Give up every message that waits in a parked lane now, for good.",
        discussion: "Who gave up what, when and why is recorded. Exits with 1 where the lane stays parked: by a message that came later.")

    @OptionGroup var name: LaneArgument
    @OptionGroup var why: ReasonOption
    @OptionGroup var wait: OrderOptions

    func run() async throws { try await wait.give(.drop(reason: why.reason), name.lane) }
}

/// How an order is given.
struct OrderOptions: ParsableArguments {
    @Option(name: .customLong("wait"), help: ArgumentHelp("How long to wait for it to be carried out.", valueName: "seconds"))
    var seconds = 10

    @Flag(help: "As JSON, one object: what is left of the lane, or null.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if seconds < 0 { throw ValidationError("--wait is 0 or more") }
    }

    /// Leaves the order and waits for what becomes of it.
    func give(_ order: ParkingOrder, _ name: LaneName) async throws {
        try await ParkingAccess.with(data) { parking in
            let before = try await parking.lane(name)
            try await parking.order(order, for: name)
            if seconds == 0 { return Terminal.say("the order is left for \(name.consumer)") }
            let left = try await parking.outcome(of: name, within: .seconds(seconds))
            if json { Terminal.answer(try JSONText.of(left.map(PrintedLane.init))) }
            guard let left else {
                if !json { Terminal.answer("\(name) is no longer parked: \(before.messages.count) messages have left the lane") }
                return
            }
            throw LauncherError(
                "\(name) stays parked, with \(left.messages.count) messages: \(left.reason). Mend that and try again, or give the first one up with `tributary parked skip`"
            )
        }
    }
}
