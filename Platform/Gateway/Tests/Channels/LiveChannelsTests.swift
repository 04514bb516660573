import EventLog
import EventSourcing
import PlatformTesting
import Testing

/// Live changes from the log to the socket.
@Suite(.nats, .serialized) struct LiveChannelsTests {
    @Test func `a subscriber gets what was told since it read, and then what is told, each once`() async throws {
        try await LiveGateway.with { live in
            try await live.tell("a", 1, "one", on: "red")
            try await live.tell("a", 2, "two", on: "red")
            try await live.tell("b", 3, "three", on: "red")
            let client = try await live.openAsOperator()
            let asOf = AsOf(PositionToken(context: "test", sequence: 1), at: LiveGateway.clock())
            try await client.subscribe(live.channel("red"), since: asOf.description)
            #expect(try await client.next(3) == ["subscribed", "event a 2 two", "event b 3 three"])
            try await live.tell("a", 4, "four", on: "red")
            // As an instance that wakes up late would.
            try await live.tell("a", 4, "four", on: "red")
            try await live.tell("a", 2, "two", on: "red")
            try await live.tell("b", 5, nil, on: "red", after: 4)
            let last = try await [client.next(), client.next()]
            #expect(last.map { $0?.description } == ["event a 4 four", "event b 5 gone"])
            #expect(last[1]?.offset.flatMap(AsOf.init)?.position == PositionToken(context: "test", sequence: 4))
        }
    }

    @Test func `without a since nothing of the past is told`() async throws {
        try await LiveGateway.with { live in
            try await live.tell("a", 1, "one", on: "red")
            let client = try await live.openAsOperator()
            try await client.subscribe(live.channel("red"))
            #expect(try await client.next(1) == ["subscribed"])
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await client.next(1) == ["event a 2 two"])
        }
    }

    @Test(arguments: [
        ("test:1@1000", "too-old"), ("test:1@99999999999999", "too-old"), ("test:1", "unreadable-since"), ("", "unreadable-since"),
    ])
    func `where nothing proves that all was told, that is said, and changes go on`(since: String, reason: String) async throws {
        try await LiveGateway.with { live in
            let client = try await live.openAsOperator()
            try await client.subscribe(live.channel("red"), since: since)
            #expect(try await client.next(2) == ["subscribed", "gap \(reason)"])
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await client.next(1) == ["event a 2 two"])
        }
    }

    @Test func `after a rebuild all listeners read again, and positions may begin anew`() async throws {
        try await LiveGateway.with { live in
            let client = try await live.openAsOperator()
            let asOf = AsOf(PositionToken(context: "test", sequence: 1), at: LiveGateway.clock()).description
            try await client.subscribe(live.channel("red"), since: asOf)
            try await live.tell("a", 90, "ninety", on: "red")
            #expect(try await client.next(2) == ["subscribed", "event a 90 ninety"])
            try await live.log.reset(live.kind)
            #expect(try await client.next(1) == ["gap reset"])
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await client.next(1) == ["event a 2 two"])
            let late = try await live.openAsOperator()
            try await late.subscribe(live.channel("red"), since: asOf)
            #expect(try await late.next(2) == ["subscribed", "gap reset"])
        }
    }

    @Test func `only readers may subscribe, and a person's channel is that person's`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada"], to: "red", at: 1)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            try await ada.subscribe(live.channel("red"))
            #expect(try await ada.next(1) == ["subscribed"])
            for channel in [live.channel("red"), live.channel("nobody-spoke-for"), ChannelName("user:ada")!] {
                try await bob.subscribe(channel)
                #expect(try await bob.next(1) == ["refused channel-forbidden"])
            }
            try await bob.subscribe(ChannelName("user:bob")!)
            #expect(try await bob.next(1) == ["subscribed"])
            let boss = try await live.openAsOperator()
            try await boss.subscribe(ChannelName("user:bob")!)
            #expect(try await boss.next(1) == ["subscribed"])
        }
    }

    @Test func `who may not listen any more is cut off within two seconds, and hears nothing more`() async throws {
        try await LiveGateway.with { live in
            try await live.admit(["ada", "bob"], to: "red", at: 1)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            try await ada.subscribe(live.channel("red"))
            #expect(try await ada.next(1) == ["subscribed"])
            var position: UInt64 = 0
            let quickest = try await shortest(under: .seconds(2)) {
                position += 2
                try await live.admit(["ada", "bob"], to: "red", at: position)
                try await bob.subscribe(live.channel("red"))
                #expect(try await bob.next(1) == ["subscribed"])
                return try await ContinuousClock().measure {
                    try await live.admit(["ada"], to: "red", at: position + 1)
                    #expect(try await bob.next(1) == ["unsubscribed forbidden"])
                }
            }
            #expect(quickest < .seconds(2))
            try await live.tell("a", 20, "twenty", on: "red")
            #expect(try await ada.next(1) == ["event a 20 twenty"])
            #expect(try await bob.next(within: .milliseconds(100)) == nil)
            try await bob.subscribe(live.channel("red"))
            #expect(try await bob.next(1) == ["refused channel-forbidden"])
        }
    }

    @Test func `a channel is listened to once while it has subscribers`() async throws {
        try await LiveGateway.with { live in
            let subject = "push.change.\(live.kind).red"
            let (one, two) = (try await live.openAsOperator(), try await live.openAsOperator())
            for client in [one, two] {
                try await client.subscribe(live.channel("red"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            #expect(try await live.store.hasListeners(subject))
            try await one.leave(live.channel("red"))
            #expect(try await one.next(1) == ["unsubscribed as asked"])
            #expect(try await live.store.hasListeners(subject))
            await two.socket.cut()
            _ = try await eventually("nobody listens") { try await live.store.hasListeners(subject) ? nil : true }
        }
    }

    @Test func `what was not heard is read from the stream, changes and readers`() async throws {
        let ear = Ear()
        try await LiveGateway.with(listening: { ForgetfulStore(store: $0, ear: ear) }) { live in
            try await live.admit(["ada", "bob"], to: "red", at: 1)
            let (ada, bob) = (try await live.open(as: "ada"), try await live.open(as: "bob"))
            for client in [ada, bob] {
                try await client.subscribe(live.channel("red"))
                #expect(try await client.next(1) == ["subscribed"])
            }
            try await live.tell("a", 2, "two", on: "red")
            #expect(try await ada.next(1) == ["event a 2 two"])
            #expect(try await bob.next(1) == ["event a 2 two"])
            await ear.close()
            try await live.admit(["ada"], to: "red", at: 3)
            try await live.tell("a", 3, "three", on: "red")
            try await live.tell("b", 4, "four", on: "red")
            await ear.open()
            var last = try await bob.next()
            while last?.kind == "event" { last = try await bob.next() }
            #expect(last?.description == "unsubscribed forbidden")
            // An announcement may still have been on its way when the ear was opened.
            let heard = Set(try await ada.next(2))
            #expect(heard == ["event a 3 three", "event b 4 four"])
        }
    }
}
