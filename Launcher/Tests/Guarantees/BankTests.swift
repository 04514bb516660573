import BankComponent
import BankEvents
import EventLog
import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// The bank on real servers, its component and its reaction twice: no money is made or lost.
@Suite(.serialized)
struct BankTests {
    private static let accounts = 50
    private static let transfers = 200
    private static let deposit: Int64 = 10_000

    /// What a transfer is up to, and how it may end.
    private enum Intent: CaseIterable {
        case ordinary, tooMuch, toClosed, toNobody, fromNobody, tooLate, hurried

        var ends: Set<String> {
            switch self {
            case .ordinary: ["completed", "refused"]
            case .tooMuch, .fromNobody: ["refused"]
            case .toClosed, .toNobody: ["refunded", "refused"]
            // Its deadline has passed when it is asked for.
            case .tooLate: ["expired"]
            // Its deadline comes while it is under way, and overtakes the debit or does not.
            case .hurried: ["expired", "refunded", "completed", "refused"]
            }
        }
    }

    @Test(arguments: [false, true])
    func `of 200 transfers at once each ends, and the money is where it was or where it was to go`(withKill: Bool) async throws {
        let seed = TestSeed.next()
        var random = SplitMix64(state: seed)
        try await Installation.with { installation in
            let face = try installation.start(["bank-application", "bank-aggregator"])
            let engine = ["bank-component", "bank-transfers"]
            let (first, second) = (try installation.start(engine), try installation.start(engine))
            _ = try await (first.ready(), second.ready())
            let bank = try installation.bank(try await face.ready())
            let (open, closed) = try await prepare(bank)
            async let killing: Void = withKill ? kill(first, in: installation) : ()
            let intents = try await transfer(open, closed, bank, &random)
            try await killing

            let records = try await atRest(installation)
            #expect(records.ledger.faultAtRest == nil, "seed \(seed)")
            #expect(records.ledger.paidIn == Self.deposit * Int64(open.count))
            for (id, intent) in intents {
                let transfer = try await eventually("transfer \(id) is shown", within: .seconds(60)) {
                    try await bank.transfer(id).flatMap { $0.isOver ? $0 : nil }
                }
                #expect(intent.ends.contains(transfer.status), "\(intent) seed \(seed)")
                #expect(records.moved(id) == Records.wanted[transfer.status], "\(transfer.status) \(id) seed \(seed)")
            }
            for id in open {
                let shown = try await bank.account(id, at: "bank:\(records.head)")
                #expect(shown.balance == records.ledger.balances[id], "\(id) seed \(seed)")
            }
            for process in withKill ? [second, face] : [first, second, face] { #expect(try await process.end() == 0) }
        }
    }

    /// Kills a process in the middle of the work; the other takes over what it had.
    private func kill(_ process: TributaryProcess, in installation: Installation) async throws {
        let stream = StreamName.events(of: "bank")
        let before = try await installation.withStore { try await $0.state(of: stream).lastSequence }
        _ = try await eventually("transfers are under way", within: .seconds(60)) {
            try await installation.withStore { try await $0.state(of: stream).lastSequence } > before + 200 ? true : nil
        }
        try await process.end(SIGKILL)
    }

    /// Opens the accounts and fills them, and closes a few that are empty.
    private func prepare(_ bank: BankClient) async throws -> (open: [String], closed: [String]) {
        let ids = (0..<Self.accounts).map { _ in BankClient.newID() }
        let closed = Array(ids.suffix(5))
        try await concurrently(ids) { (id) async throws in
            #expect(try await bank.open(id).status == 201)
            if closed.contains(id) {
                #expect(try await bank.post("/bank/accounts/\(id)/close", [:]).status == 200)
            } else {
                #expect(try await bank.post("/bank/accounts/\(id)/deposits", ["amount": Self.deposit]).status == 200)
            }
        }
        return (ids.filter { !closed.contains($0) }, closed)
    }

    /// Asks for all transfers at once, and gives what each is up to.
    private func transfer(_ open: [String], _ closed: [String], _ bank: BankClient, _ random: inout SplitMix64) async throws -> [String:
        Intent]
    {
        var intents: [String: Intent] = [:]
        var bodies: [[String: any Sendable]] = []
        for number in 0..<Self.transfers {
            let id = BankClient.newID()
            let intent = number % 2 == 0 ? Intent.ordinary : Intent.allCases[number / 2 % Intent.allCases.count]
            let pair = open.shuffled(using: &random).prefix(2)
            var body: [String: any Sendable] = [
                "transferId": id, "from": pair[0], "to": pair[1], "amount": Int64.random(in: 1...3_000, using: &random),
            ]
            switch intent {
            case .ordinary: if Bool.random(using: &random) { body["expiresAt"] = "2099-01-01T00:00:00Z" }
            case .tooMuch: body["amount"] = Int64(1_000_000_000)
            case .toClosed: body["to"] = closed.randomElement(using: &random)!
            case .toNobody: body["to"] = BankClient.newID()
            case .fromNobody: body["from"] = BankClient.newID()
            case .tooLate: body["expiresAt"] = "2026-01-01T00:00:00Z"
            case .hurried:
                body["expiresAt"] =
                    Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000) + .random(in: 0...500_000, using: &random))
                    .description
            }
            intents[id] = intent
            bodies.append(body)
        }
        try await concurrently(bodies) { body in
            let answer = try await bank.post("/bank/transfers", body)
            #expect(answer.status == 201, "\(answer.body)")
        }
        return intents
    }

    private func concurrently<Element: Sendable>(_ elements: [Element], _ body: @escaping @Sendable (Element) async throws -> Void)
        async throws
    {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for element in elements { group.addTask { try await body(element) } }
            try await group.waitForAll()
        }
    }

    /// What the streams hold, once nothing is under way: every command has its outcome, and every event the command it leads to.
    private func atRest(_ installation: Installation) async throws -> Records {
        try await eventually("the bank is at rest", within: .seconds(120)) {
            // In this order: what these commands led to is in the events that are read when they all have outcomes, and what those events lead to is
            // among these commands, or not all is done.
            let commands = try await installation.messages(of: StreamName.commands(of: "bank"))
            let asked = try Records(events: [], commands: commands)
            let areAllTold = try await installation.withStore { store in
                for (id, inbox) in asked.inboxes where try await store.outcome(of: id, inbox: inbox) == nil { return false }
                return true
            }
            guard areAllTold else { return nil }
            let records = try Records(events: try await installation.messages(of: StreamName.events(of: "bank")), commands: commands)
            return records.isEverySequelThere ? records : nil
        }
    }
}

/// What the raw streams say, read without the component.
private struct Records {
    private(set) var ledger = MoneyLedger()
    let head: UInt64
    private var events: [String: Int] = [:]
    private var commands: [String: Set<String>] = [:]
    /// Where the outcome of each command stands.
    private(set) var inboxes: [String: String] = [:]

    /// Debits, credits and refunds of a transfer that has ended so.
    static let wanted = ["completed": [1, 1, 0], "refunded": [1, 0, 1], "refused": [0, 0, 0], "expired": [0, 0, 0]]

    /// The command that each event leads to.
    private static let consequences = [
        "TransferStarted": "DebitAccount", "AccountDebited": "NoteDebited", "DebitRefused": "NoteDebitRefused",
        "TransferDebited": "CreditAccount", "AccountCredited": "NoteCredited", "CreditRefused": "NoteCreditRefused",
        "RefundStarted": "RefundAccount", "AccountRefunded": "NoteRefunded",
    ]

    init(events messages: [RecordedMessage], commands: [RecordedMessage]) throws {
        let codec = EventCodec<BankEvent>(source: "/test")
        head = messages.last?.sequence ?? 0
        for message in messages {
            for recorded in try codec.events(in: message) {
                ledger.book(recorded.event)
                // One that comes too late expires, and no account is asked.
                if case .transferStarted(let started) = recorded.event, let expiresAt = started.expiresAt, expiresAt <= recorded.time {
                    continue
                }
                events[recorded.event.messageType.name, default: 0] += 1
            }
        }
        for message in commands {
            guard let envelope = Envelope(headers: message.headers) else { continue }
            self.commands[String(envelope.type.split(separator: ".")[2]), default: []].insert(envelope.id)
            inboxes[envelope.id] = CommandCodec.inbox(of: message)
        }
    }

    var isEverySequelThere: Bool {
        Self.consequences.allSatisfy { event, command in events[event, default: 0] == commands[command]?.count ?? 0 }
    }

    func moved(_ transfer: String) -> [Int] {
        [ledger.debits[transfer] ?? 0, ledger.credits[transfer] ?? 0, ledger.refunds[transfer] ?? 0]
    }
}
