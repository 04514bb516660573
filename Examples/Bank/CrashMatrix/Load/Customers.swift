import Foundation
import FoundationNetworking

/// The bank's customers: they ask for things all the time, of whichever application answers, and again where they got no answer.
///
/// What they saw accepted they remember: that must have come about.
actor Customers {
    private let key: String
    private let session: URLSession
    private var accounts: [String] = []
    private(set) var accepted: Set<String> = []
    private var isOver = false
    private var round = 0
    /// Answers that nobody should get, whatever breaks.
    private(set) var surprises: [String] = []
    private static let width = 6
    /// Between two requests of one customer: the servers share the machine with three other worlds.
    private static let pause: Duration = .milliseconds(80)

    init(key: String) {
        self.key = key
        let configuration = URLSessionConfiguration.ephemeral
        // All applications have the name localhost; one that stands still must not hold up what goes to the other.
        configuration.httpMaximumConnectionsPerHost = 4 * Self.width
        session = URLSession(configuration: configuration)
    }

    /// Opens accounts and pays something in, so that there is something to move.
    func settle(_ count: Int, in world: World, using generator: inout SeededRandom) async throws {
        for index in 0..<count {
            let account = Operation.newID(using: &generator)
            for operation in [Operation.open(account: account, owner: "Customer \(index)"), .deposit(account: account, amount: 500)] {
                try await ask(operation, id: Operation.newID(using: &generator), of: world)
            }
            accounts.append(account)
        }
    }

    /// Goes on until `end()`, and returns when the last answers have come.
    ///
    /// Not until the task is cancelled: Foundation's URLSession does not always return from a request that is cancelled.
    func live(in world: World, hurried: Bool, seed: UInt64) async {
        isOver = false
        round += 1
        // Every round asks for something new: the same ids again would be the same requests.
        let round = round
        await withTaskGroup { group in
            for index in 0..<Self.width {
                group.addTask {
                    var generator = SeededRandom(seed: seed, salt: "round \(round), customer \(index)")
                    while await !self.isOver {
                        let operation = Operation.random(about: await self.accounts, hurried: hurried, using: &generator)
                        let id = Operation.newID(using: &generator)
                        // A third leaves it to the bank to name the request: it gets a ticket, and cannot ask again without one.
                        let isNamed = Int.random(in: 0..<3, using: &generator) > 0
                        try? await self.ask(operation, id: isNamed ? id : nil, of: world)
                        try? await Task.sleep(for: Self.pause)
                    }
                }
            }
        }
    }

    func end() { isOver = true }

    /// Asks until it is accepted or refused for good, as somebody who got no answer would; a request without a name of its own only once.
    private nonisolated func ask(_ operation: Operation, id: String?, of world: World) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        let request = BankRequest(operation, id: id)
        var turn = Int.random(in: 0..<2)
        while ContinuousClock.now < deadline, await !isOver {
            let applications = await world.applications
            turn += 1
            if !applications.isEmpty {
                switch try? await request.send(to: applications[turn % applications.count], key: key, over: session) {
                case .accepted(let name): return await note(accepted: name)
                case .surprise(let text): return await note(surprise: text)
                case .unavailable, nil: break
                }
            }
            guard id != nil else { return }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private func note(accepted request: String) { accepted.insert(request) }
    private func note(surprise text: String) { surprises.append(text) }
}
