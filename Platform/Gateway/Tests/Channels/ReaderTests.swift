import EventLog
import EventSourcing
import PlatformTesting
import Testing

@testable import Gateway

/// Who may listen where readers are not named one by one.
@Suite(.nats, .serialized) struct ReaderTests {
    @Test func `everyone is whoever is signed in, until it is said no more`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada", Channel.everyone], to: "red", at: 1)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            for client in [ada, bob] {
                try await client.subscribe(live.channel("red"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            // Another reader comes, and nobody has to go.
            try await live.admit(["ada", "cleo", Channel.everyone], to: "red", at: 2)
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await bob.next(1) == ["event a 2 two"])
            try await live.admit(["ada"], to: "red", at: 3)
            #expect(try await bob.next(1) == ["unsubscribed forbidden"])
            try await live.tell("a", 4, "four", on: "red")
            #expect(try await ada.next(2) == ["event a 2 two", "event a 4 four"])
        }
    }

    @Test func `whoever is not signed in is not everyone`() {
        #expect(Set([Channel.everyone]).admit(ConnectionOwner(name: "ada")))
        #expect(!Set([Channel.everyone]).admit(.anonymous))
        #expect(!Set([ConnectionOwner.anonymous.name]).admit(.anonymous))
    }

    @Test func `the readers of another channel may listen, and who is none of them is cut off`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada", "bob"], to: "board", at: 1)
            try await live.admit(readersOf: "board", to: "task", at: 2)
            let (ada, bob, cleo) = (try await live.open(as: "ada"), try await live.open(as: "bob"), try await live.open(as: "cleo"))
            for client in [ada, bob] {
                try await client.subscribe(live.channel("task"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            try await cleo.subscribe(live.channel("task"))
            #expect(try await cleo.next(1) == ["refused channel-forbidden"])

            try await live.admit(["ada", "cleo"], to: "board", at: 3)
            #expect(try await bob.next(1) == ["unsubscribed forbidden"])
            try await cleo.subscribe(live.channel("task"))
            #expect(try await cleo.next(1) == ["subscribed"])
            try await live.tell("a", 4, "four", on: "task")
            #expect(try await ada.next(1) == ["event a 4 four"])
            #expect(try await cleo.next(1) == ["event a 4 four"])
        }
    }

    @Test func `a channel that refers to another one from now on is for that one's readers`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada", "bob"], to: "task", at: 1)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            for client in [ada, bob] {
                try await client.subscribe(live.channel("task"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            try await live.admit(["ada"], to: "board", at: 2)
            try await live.admit(readersOf: "board", to: "task", at: 3)
            #expect(try await bob.next(1) == ["unsubscribed forbidden"])
            try await live.admit([], to: "board", at: 4)
            #expect(try await ada.next(1) == ["unsubscribed forbidden"])
        }
    }

    @Test func `nobody reads by a reference to a reference, or to what nobody spoke for`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada"], to: "board", at: 1)
            try await live.admit(readersOf: "board", to: "task", at: 2)
            try await live.admit(readersOf: "task", to: "comment", at: 3)
            try await live.admit(readersOf: "nothing", to: "stray", at: 4)
            let ada = try await live.open(as: "ada")
            for channel in ["comment", "stray"] {
                try await ada.subscribe(live.channel(channel))
                #expect(try await ada.next(1) == ["refused channel-forbidden"])
            }
        }
    }

    @Test func `who may listen no more is found out where it was not heard`() async throws {
        let ear = Ear()
        try await LiveGateway.with(listening: { ForgetfulStore(store: $0, ear: ear) }) { live in
            try await live.admit(["ada", "bob"], to: "board", at: 1)
            try await live.admit(readersOf: "board", to: "task", at: 2)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            for client in [ada, bob] {
                try await client.subscribe(live.channel("task"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            await ear.close()
            try await live.admit(["ada"], to: "board", at: 3)
            await ear.open()
            #expect(try await bob.next(1) == ["unsubscribed forbidden"])
            try await live.tell("a", 4, "four", on: "task")
            #expect(try await ada.next(1) == ["event a 4 four"])
        }
    }
}
