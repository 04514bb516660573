import EventSourcing
import PlatformTesting
import Testing
import Views

@Suite(.postgres, .serialized) struct ViewReaderTests {
    private func withAccounts(_ body: (Ledger, Checkpoint) async throws -> Void) async throws {
        try await Ledger.with { ledger async throws in
            let start = try await ledger.store.establish(epoch: Ledger.epoch)
            let events = (0..<10).flatMap { number -> [LedgerEvent] in
                let account = "a\(number)"
                return [
                    .deposited(account: account, amount: Int64(number)), .renamed(account: account, owner: number < 4 ? "Ada" : "Bob's"),
                ]
            }
            try await body(ledger, try await ledger.commit(events, at: 5, from: start, into: ledger.tables(at: start)))
        }
    }

    @Test func pagesFollowOneAnotherWithoutGaps() async throws {
        try await withAccounts { ledger, _ async throws in
            var ids: [String] = []
            var sizes: [Int] = []
            while true {
                let page = try await ledger.reader.page(Accounts.view, after: ids.last, limit: 4)
                ids += page.map(\.id)
                sizes.append(page.count)
                if page.count < 4 { break }
            }
            #expect(ids == (0..<10).map { "a\($0)" })
            #expect(sizes == [4, 4, 2])
        }
    }

    @Test func aFilterComparesTextAndBindsIt() async throws {
        try await withAccounts { ledger, _ async throws in
            let ada = try await ledger.reader.page(Accounts.view, limit: 10, filter: ViewFilter("owner", equals: "Ada"))
            #expect(ada.map(\.id) == ["a0", "a1", "a2", "a3"])
            let bob = try await ledger.reader.page(Accounts.view, after: "a5", limit: 2, filter: ViewFilter("owner", equals: "Bob's"))
            #expect(bob.map(\.id) == ["a6", "a7"])
            await #expect(throws: ViewError.self) {
                try await ledger.reader.page(Accounts.view, limit: 1, filter: ViewFilter("x') --", equals: ""))
            }
        }
    }

    @Test func aPositionThatIsReachedIsNotWaitedFor() async throws {
        try await withAccounts { ledger, _ async throws in
            #expect(try await ledger.reader.position(of: "ledger") == 5)
            #expect(try await ledger.reader.position(of: "nobody") == 0)
            try await ledger.reader.waitUntil("ledger", reached: 5, deadline: .now)
        }
    }

    @Test func aPositionThatIsNotReachedIsGivenUpAtTheDeadline() async throws {
        try await withAccounts { ledger, _ async throws in
            let error = await #expect(throws: ViewError.self) {
                try await ledger.reader.waitUntil("ledger", reached: 6, deadline: .now + .milliseconds(300))
            }
            #expect(error?.code == .notReached)
        }
    }

    @Test func whoWaitsIsServedEvenIfTheAnnouncementIsLost() async throws {
        try await withAccounts { ledger, checkpoint in
            async let waited: Void = ledger.reader.waitUntil("ledger", reached: 6, deadline: .now + .seconds(20))
            _ = try await ledger.commit(
                [.deposited(account: "a1", amount: 1)], at: 6, from: checkpoint, into: ledger.tables(at: checkpoint))
            try await waited
        }
    }

    @Test func tooManyWaitersAreTurnedAway() async throws {
        try await withAccounts { ledger, _ async throws in
            let reader = ViewReader(ledger.database, waiters: 0)
            let error = await #expect(throws: ViewError.self) { try await reader.waitUntil("ledger", reached: 5, deadline: .now) }
            #expect(error?.code == .tooManyWaiters)
            await reader.close()
        }
    }

    @Test func aDigestSeesEveryColumn() async throws {
        try await withAccounts { ledger, checkpoint in
            let before = try await ledger.reader.digest(of: Accounts.view)
            #expect(before.rows == 10)
            #expect(try await ledger.reader.digest(of: Accounts.view, generation: 1) == before)
            // Adding nothing changes only the row's position and moment.
            _ = try await ledger.commit(
                [.deposited(account: "a1", amount: 0)], at: 6, from: checkpoint, into: ledger.tables(at: checkpoint))
            let after = try await ledger.reader.digest(of: Accounts.view)
            #expect(after.rows == 10 && after.md5 != before.md5)
        }
    }
}
