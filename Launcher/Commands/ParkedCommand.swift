import ArgumentParser

/// `tributary parked`: what could not be handled, and what is to be done about it.
struct ParkedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parked",
        abstract: "Show what could not be handled, and decide about it.",
        discussion: """
            A message that a component, a reaction or an aggregator cannot handle parks its entity: it waits in a lane, and behind it all that follows for \
            the same entity. Everything else goes on. A lane is named by who could not handle it and by the entity, as `list` prints it:

                tributary parked list
                tributary parked show aggregator:identity/identity/user/0198c0de-7a10-7000-8000-000000000001
                tributary parked retry aggregator:identity/identity/user/0198c0de-7a10-7000-8000-000000000001

            Mend what is at fault first, then `retry`: the lane goes on in its order. `skip` gives up the first message for good and tries the others, `drop` \
            gives up all of them; both need a reason, which is recorded. Orders are carried out by whoever owns the lane, as soon as it runs.
            """,
        subcommands: [
            ParkedListCommand.self, ParkedShowCommand.self, ParkedRetryCommand.self, ParkedSkipCommand.self, ParkedDropCommand.self,
        ])
}

/// Which lane.
struct LaneArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The lane, as `tributary parked list` prints it.", valueName: "consumer/context/entity/id"))
    var lane: LaneName
}

/// Why something is given up.
struct ReasonOption: ParsableArguments {
    @Option(help: "Why; recorded for good.")
    var reason: String

    func validate() throws {
        if reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason says why it is given up; it is recorded") }
    }
}
