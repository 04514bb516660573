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
            labels, points, moves, a sprint that is over and one that is under way. All of it is asked for over the public API, as any client would; only that \
            the invites are theirs, which else a mail shows, is said by the operator.

                tributary up
                tributary demo

            The same seed makes the same data: a run that was cut short is run again and goes on, within a day. Another seed makes other people and projects \
            beside those that are there. The people's password is random, and in a file of the data directory (demo-password).
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
        let url = try url.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? runningURL()
        var keys = KeyRing(configuration)
        keys.operatorKeyFile = keys.operatorKeyFile ?? data.directory.operatorKeyFile
        let operatorKey = try keys.operatorKey()
        let passwordFile = passwordFile ?? data.directory.demoPasswordFile
        let password = try Self.password(in: passwordFile)
        let meter = ProgressMeter<DemoProgress>()
        Terminal.say("filling \(url) with the sample data of seed \(seed)")
        let result = try await DemoClient.with(url) { client in
            try await DemoFilling(
                client: client, operatorKey: operatorKey, password: password, seed: seed, tasksEach: tasks, sprintDays: Self.sprintDays()
            ) { await meter.show($0) }.run()
        }
        await meter.finish()
        let printed = PrintedDemo(result, url: url, seed: seed, passwordFile: passwordFile)
        Terminal.answer(json ? try JSONText.of(printed) : printed.text)
    }

    private func runningURL() throws -> String {
        guard let file = try? RunFile(contentsOf: data.directory.runFile), let url = file.httpURL else {
            throw LauncherError("nothing runs for \(data.directory.path): start it with `tributary up`, or name an address with --url")
        }
        return url
    }

    private static func password(in path: String) throws -> String {
        if !PrivateFile.exists(path) { try PrivateFile.write(KeyText.random() + "\n", to: path) }
        return try PrivateFile.read(path).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Two weeks that are over and two that are under way, as of today in UTC.
    private static func sprintDays() -> [(first: String, last: String)] {
        let day: (Int) -> String = { offset in
            Date.now.addingTimeInterval(Double(offset) * 86_400).formatted(.iso8601.year().month().day())
        }
        return [(day(-21), day(-8)), (day(-7), day(6))]
    }
}
