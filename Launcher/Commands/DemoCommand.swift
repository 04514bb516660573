import ArgumentParser
import Foundation
import LocalServers

/// `tributary demo`: sample data, made by sample people over the public API.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fill a running system with sample data, over HTTP.",
        discussion: """
            Six people register, sign in and come together in a team. Three projects of theirs get a few hundred tasks, with what happened to them: comments, \
            labels, points, moves, a sprint that is over and one that is under way. All of it is asked for over the public API, as any client would. The operator \
            registers the people, and says that the invites are theirs, which else a mail shows: with --url to what another runs, its operator's key is in the \
            file that OPERATOR_KEY_FILE names.

                tributary up
                tributary demo

            The same seed and number of tasks make the same data: a run that was cut short is run again and goes on, within a day. Another seed or number makes \
            other people and projects beside those that are there. The people's password is random, and in a file of the data directory (demo-password).
            """)

    @Option(help: "Where the system answers. Else what runs for the data directory.")
    var url: String?

    @Option(help: "What the data is made from: the same from the same number.")
    var seed: UInt64 = 1

    @Option(help: "How many tasks each of the three projects gets.")
    var tasks = 120

    @Option(
        help: ArgumentHelp(
            "A file with the people's password, made where it is missing. Else demo-password in the data directory.", valueName: "file"))
    var passwordFile: String?

    @Flag(help: "As JSON, one object.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if !(1...3_000).contains(tasks) { throw ValidationError("--tasks is a number from 1 to 3000") }
    }

    func run() async throws {
        let configuration = try LauncherConfiguration.read()
        let destination = try DemoDestination(url, data.directory, configuration)
        var keys = KeyRing(configuration)
        keys.operatorKeyFile = destination.operatorKeyFile
        let operatorKey = try keys.operatorKey()
        guard passwordFile != nil || data.directory.exists else {
            throw LauncherError("\(data.directory.path) is not there: name a file for the people's password with --password-file")
        }
        let passwordFile = passwordFile ?? data.directory.demoPasswordFile
        let password = try Self.password(in: passwordFile)
        let plan = DemoPlan(seed: seed, tasks: tasks)
        Terminal.say("filling \(destination.url) with the sample data of seed \(seed)")
        let result = try await ProgressMeter<DemoProgress>.with { meter in
            try await DemoClient.with(destination.url) { client in
                try await DemoFilling(client: client, operatorKey: operatorKey, password: password, plan: plan) { await meter.show($0) }
                    .run()
            }
        }
        let printed = PrintedDemo(result, url: destination.url, seed: seed, passwordFile: passwordFile)
        Terminal.answer(json ? try JSONText.of(printed) : printed.text)
    }

    private static func password(in path: String) throws -> String {
        if !PrivateFile.exists(path) { try PrivateFile.write(KeyText.random() + "\n", to: path) }
        return try PrivateFile.read(path).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
