import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting
import Testing

@testable import Hosting

/// What becomes of a command that cannot be handled, and of those behind it.
@Suite struct ComponentParkingTests {
    private let harness = ComponentHarness()
    private let user = ComponentHarness.user
    private let consumer = ConsumerName(.component, "test")
    private var journal: LaneJournal { LaneJournal(store: harness.store) { Timestamp(microseconds: 7) } }

    private func parked(_ count: Int) async throws -> ParkedLane {
        try await eventually("\(count) messages are parked") {
            let lanes = try await journal.lanes()
            return lanes.first.flatMap { $0.messages.count == count && $0.order == nil ? $0 : nil }
        }
    }

    private func nothingIsParked() async throws {
        _ = try await eventually("nothing is parked") { try await journal.lanes().isEmpty ? true : nil }
    }

    private func isPending(_ id: String) async throws -> Bool { try await harness.requests.status(of: id)?.state == .pending }

    @Test func `a failing command parks its entity, those behind it wait, and everybody else is served`() async throws {
        harness.component.closing.set(true)
        try await harness.running { runner in
            let failing = try await harness.send(CloseAccount(userId: user))
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            let lane = try await parked(2)
            #expect(lane.consumer == consumer)
            #expect(lane.address.id == user)
            #expect(lane.messages.map(\.id) == [failing, behind])
            #expect(lane.attempts == 2)
            #expect(lane.reason.contains("Failure"))
            for index in 0..<20 {
                let elsewhere = try await harness.send(LockAccount(userId: ComponentHarness.otherUser, reason: "\(index)"))
                _ = try await harness.outcome(of: elsewhere)
            }
            #expect(try await isPending(failing))
            #expect(try await isPending(behind))
            #expect(await runner.status.fault == nil, "one entity at fault is no reason to send everybody away")
            #expect(await runner.status.parked == 2)
        }
    }

    @Test func `a retry after the fix handles everything that waited, in order, and what came meanwhile behind it`() async throws {
        harness.component.closing.set(true)
        try await harness.running { _ in
            let failing = try await harness.send(CloseAccount(userId: user))
            let first = try await harness.send(LockAccount(userId: user, reason: "first"))
            let lane = try await parked(2)
            harness.component.closing.set(false)
            #expect(try await journal.order(.retry, for: consumer, lane.address))
            let second = try await harness.send(LockAccount(userId: user, reason: "second"))
            #expect(try await harness.outcome(of: failing) == .completed(position: 1))
            #expect(try await harness.outcome(of: first) == .completed(position: 2))
            #expect(try await harness.outcome(of: second) == .completed(position: 3))
            try await nothingIsParked()
            let third = try await harness.send(LockAccount(userId: user, reason: "third"))
            #expect(try await harness.outcome(of: third) == .completed(position: 4))
        }
    }

    @Test func `an order that comes the moment a message is on record is carried out`() async throws {
        harness.component.closing.set(true)
        try await harness.running(over: HastyStore(store: harness.store, order: .skip(reason: "at once"))) { _ in
            let failing = try await harness.send(CloseAccount(userId: user))
            guard case .rejected(let rejection) = try await harness.outcome(of: failing) else {
                Issue.record("it was handled")
                return
            }
            #expect(rejection.code == "given-up")
            try await nothingIsParked()
        }
    }

    @Test func `an order that is told before it can be read is carried out`() async throws {
        harness.component.closing.set(true)
        try await harness.running(over: LaggingStore(store: harness.store)) { _ in
            let failing = try await harness.send(CloseAccount(userId: user))
            let lane = try await parked(1)
            #expect(try await journal.order(.skip(reason: "told early"), for: consumer, lane.address))
            guard case .rejected(let rejection) = try await harness.outcome(of: failing) else {
                Issue.record("it was handled")
                return
            }
            #expect(rejection.code == "given-up")
            try await nothingIsParked()
        }
    }

    @Test func `a retry that fails again leaves everything as it was`() async throws {
        harness.component.closing.set(true)
        try await harness.running { _ in
            let failing = try await harness.send(CloseAccount(userId: user))
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            let lane = try await parked(2)
            #expect(try await journal.order(.retry, for: consumer, lane.address))
            _ = try await eventually("it was tried again") { try await parked(2).attempts == 4 ? true : nil }
            #expect(try await isPending(failing))
            #expect(try await isPending(behind))
        }
    }

    @Test func `a skip gives the first command up, with the reason as its outcome, and goes on`() async throws {
        harness.component.closing.set(true)
        try await harness.running { _ in
            let failing = try await harness.send(CloseAccount(userId: user))
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            let lane = try await parked(2)
            #expect(try await journal.order(.skip(reason: "sent by mistake"), for: consumer, lane.address))
            let outcome = try await harness.outcome(of: failing)
            let rejection: Rejection? = if case .rejected(let rejection) = outcome { rejection } else { nil }
            #expect(rejection?.code == "given-up")
            #expect(rejection?.title.contains("sent by mistake") == true)
            #expect(try await harness.outcome(of: behind) == .completed(position: 1))
            try await nothingIsParked()
        }
        let records = await harness.store.messages(in: StreamName.parked).map { String(decoding: $0.payload, as: UTF8.self) }
        #expect(records.contains { $0.contains("skipped") && $0.contains("sent by mistake") }, "who decided what stays on record")
    }

    @Test func `a drop gives up what is in the lane, and what comes later is handled`() async throws {
        harness.component.closing.set(true)
        try await harness.running { _ in
            let ids = [
                try await harness.send(CloseAccount(userId: user)), try await harness.send(LockAccount(userId: user, reason: "a")),
                try await harness.send(LockAccount(userId: user, reason: "b")),
            ]
            let lane = try await parked(3)
            #expect(try await journal.order(.drop(reason: "test data"), for: consumer, lane.address))
            for id in ids {
                let outcome = try await harness.outcome(of: id)
                let rejection: Rejection? = if case .rejected(let rejection) = outcome { rejection } else { nil }
                #expect(rejection?.code == "given-up")
            }
            try await nothingIsParked()
            #expect(try await harness.events().isEmpty)
            let later = try await harness.send(LockAccount(userId: user, reason: "later"))
            #expect(try await harness.outcome(of: later) == .completed(position: 1))
        }
    }

    @Test func `lanes outlive a restart, and so does an order that nobody was there to carry out`() async throws {
        harness.component.closing.set(true)
        let (failing, behind) = try await harness.running { _ in
            let ids = (
                try await harness.send(CloseAccount(userId: user)), try await harness.send(LockAccount(userId: user, reason: "behind"))
            )
            _ = try await parked(2)
            return ids
        }
        await harness.loseCheckpoint()
        let late = try await harness.running { _ in
            let late = try await harness.send(LockAccount(userId: user, reason: "late"))
            #expect(try await parked(3).messages.map(\.id) == [failing, behind, late])
            return late
        }
        harness.component.closing.set(false)
        #expect(try await journal.order(.retry, for: consumer, try #require(TestUser.address(of: user))))
        try await harness.running { _ in
            #expect(try await harness.outcome(of: failing) == .completed(position: 1))
            #expect(try await harness.outcome(of: behind) == .completed(position: 2))
            #expect(try await harness.outcome(of: late) == .completed(position: 3))
            try await nothingIsParked()
        }
    }

    @Test func `a store that is away is waited for and parks nobody`() async throws {
        let component = TestComponent()
        component.unavailable.set(true)
        let harness = ComponentHarness(component: component)
        let journal = LaneJournal(store: harness.store) { Timestamp(microseconds: 7) }
        try await harness.running { runner in
            let id = try await harness.send(CloseAccount(userId: user))
            _ = try await eventually("the fault shows") { await runner.status.fault?.contains(user) == true ? true : nil }
            // Many more tries than park an entity that is itself at fault.
            _ = try await eventually("it is tried again and again") { component.unavailable.asked > 3 ? true : nil }
            #expect(try await journal.lanes().isEmpty)
            component.unavailable.set(false)
            #expect(try await harness.outcome(of: id) == .completed(position: 1))
            _ = try await eventually("the fault is gone") { await runner.status.fault == nil ? true : nil }
        }
    }

    @Test func `a command that cannot be read is parked at once, and can be skipped`() async throws {
        try await harness.running { _ in
            var headers = Envelope(id: "stray", type: "tributary.identity.Unheard.v9", source: "/x", time: Timestamp(microseconds: 1))
                .headers
            headers.append(.inbox, "somewhere")
            let address = try #require(TestUser.address(of: user))
            _ = try await harness.store.append(
                ProposedMessage(subject: address.commandSubject, id: "stray", headers: headers, payload: Array("{}".utf8)), expecting: nil)
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            let lane = try await parked(2)
            #expect(lane.attempts == 1)
            #expect(lane.reason.contains("Unheard"))
            #expect(try await journal.order(.skip(reason: "a stranger's"), for: consumer, lane.address))
            #expect(try await harness.outcome(of: behind) == .completed(position: 1))
            let outcome = try await eventually("an outcome") { try await harness.store.outcome(of: "stray", inbox: "somewhere") }
            let rejection: Rejection? = if case .rejected(let rejection) = outcome.status { rejection } else { nil }
            #expect(rejection?.code == "given-up")
        }
    }

    @Test(arguments: ["two.tokens", "any*", "", "a space"])
    func `a command whose id is no request's is parked, stops nobody else, and can be skipped`(id: String) async throws {
        try await harness.running { _ in
            try await harness.publish(LockAccount(userId: user, reason: "stray"), id: id, inbox: "somewhere")
            let elsewhere = try await harness.send(LockAccount(userId: ComponentHarness.otherUser, reason: "elsewhere"))
            #expect(try await harness.outcome(of: elsewhere) == .completed(position: 1))
            let lane = try await parked(1)
            #expect(try await journal.order(.skip(reason: "a stranger's"), for: consumer, lane.address))
            try await nothingIsParked()
            let behind = try await harness.send(LockAccount(userId: user, reason: "behind"))
            #expect(try await harness.outcome(of: behind) == .completed(position: 2))
        }
    }

    @Test func `where too much is parked the component holds and says so`() async throws {
        var harness = harness
        harness.configuration.consuming.parkedMessages = 3
        harness.component.closing.set(true)
        try await harness.running { [harness] runner in
            for _ in 0..<3 { try await harness.send(CloseAccount(userId: user)) }
            _ = try await parked(3)
            let held = try await harness.send(CloseAccount(userId: ComponentHarness.otherUser))
            _ = try await eventually("the fault shows") {
                await runner.status.fault?.contains("3 messages are parked") == true ? true : nil
            }
            #expect(try await isPending(held))
            #expect(try await journal.lanes().count == 1)
        }
    }

    @Test func `commands that wait while nothing is handled are a stall that shows, until something moves`() async throws {
        var harness = ComponentHarness()
        harness.configuration.consuming.stallAfter = .milliseconds(200)
        harness.component.unavailable.set(true)
        try await harness.running { [harness] runner in
            let id = try await harness.send(CloseAccount(userId: user))
            _ = try await eventually("the stall shows") { await runner.status.stall }
            harness.component.unavailable.set(false)
            _ = try await harness.outcome(of: id)
            _ = try await eventually("it is over") {
                if await runner.status.stall == nil { await runner.status.fault == nil ? true : nil } else { nil }
            }
        }
    }

    @Test func `who parks a message behind others that another instance has settled is told that it owns the lane no longer`() async throws
    {
        let address = try #require(TestUser.address(of: user))
        func message(_ sequence: UInt64) -> ParkedMessage {
            ParkedMessage(stream: "IDENTITY_COMMANDS", sequence: sequence, id: nil, type: nil)
        }
        var sleeper = try await journal.lane(of: consumer, address)
        try await journal.park(message(1), because: ("broken", 1), in: &sleeper)
        var owner = try await journal.lane(of: consumer, address)
        try await journal.settle(message(1), in: &owner)
        do {
            try await journal.park(message(2), because: nil, in: &sleeper)
            Issue.record("a message that its owner handles was parked")
        } catch let error as MessageStoreError {
            #expect(error.code == .fenced)
        }
        #expect(try await journal.lanes().isEmpty)
    }

    @Test func `an order about a lane that is not parked is refused`() async throws {
        #expect(try await journal.order(.retry, for: consumer, try #require(TestUser.address(of: user))) == false)
    }
}
