import EventLog
import EventSourcing
import Foundation
import GreetingsEvents
import PlatformTesting
import Testing

@testable import tributary

/// One vocabulary, two languages: what Swift asks Python does, and the other way round.
@Suite(.serialized)
struct GreetingsTests {
    private static let face = ["greetings-application", "greetings-aggregator"]

    @Test func `a command from Swift is decided in Python and shown by Swift`() async throws {
        try await Installation.with { installation in
            let swift = try installation.start(Self.face)
            let component = try installation.startPython(["component"])
            let greetings = try installation.greetings(try await swift.ready())
            let person = IdentityClient.newID()
            for (number, words) in ["Hello, Ada!", "Welcome back, Ada!", "Welcome back, Ada!"].enumerated() {
                let greeted = try await greetings.greet(person)
                #expect(greeted.status == 200, "\(greeted.body) \(component.errors)")
                #expect(greeted.headers["tributary-position"] != nil)
                let shown = try await greetings.greeting(person, at: greeted.headers["tributary-position"])
                #expect(shown == GreetingsClient.Greeting(words: words, times: number + 1))
            }
            let refused = try await greetings.greet(person, key: "the-fourth")
            #expect(refused.status == 409)
            #expect(refused["type"]?.hasSuffix("greeted-enough") == true, "\(refused.body)")
            #expect(try await greetings.greet(person, key: "the-fourth").body == refused.body)

            let other = IdentityClient.newID()
            for _ in 0..<2 { #expect(try await greetings.greet(other, key: "the-same").status == 200) }
            let events = try await installation.messages(of: StreamName.events(of: "greetings"))
            #expect(events.count { $0.subject.hasSuffix(other) } == 1)
            try await Self.expectOutcomes(of: "the-same", for: other, at: events.last?.sequence ?? 0, in: installation)
            #expect(try await component.end() == 0)
            #expect(try await swift.end() == 0)
        }
    }

    @Test func `a kill of the Python component loses no command and doubles none`() async throws {
        try await Installation.with { installation in
            let swift = try installation.start(Self.face)
            let greetings = try installation.greetings(try await swift.ready())
            let people = (0..<150).map { _ in IdentityClient.newID() }
            for _ in 1...2 { try await Self.ask(for: people, greetings) }
            let first = try installation.startPython(["component"])
            _ = try await eventually("it is in the middle of its work", within: .seconds(60)) {
                try await installation.withStore { try await $0.state(of: StreamName.events(of: "greetings")).lastSequence } > 40
                    ? true : nil
            }
            try await first.end(SIGKILL)
            try await Self.ask(for: people, greetings)
            // It even forgets how far it has come, and reads everything again.
            let forgotten = ProposedMessage(
                subject: "position.greetings-component", id: "forgotten", headers: MessageHeaders(), payload: Array("0".utf8))
            _ = try await installation.withStore { try await $0.append(forgotten, expecting: nil) }
            let second = try installation.startPython(["component"])
            let events = try await eventually("every person was greeted three times", within: .seconds(120)) {
                let events = try await installation.messages(of: StreamName.events(of: "greetings"))
                return events.count >= 450 ? events : nil
            }
            let commands = try await installation.messages(of: StreamName.commands(of: "greetings"))
            #expect(events.count == 450)
            #expect(events.compactMap { $0.headers[.causationID] }.sorted() == commands.compactMap { $0.headers[.id] }.sorted())
            for person in people {
                let codec = EventCodec<GreetingsEvent>(source: "/test")
                let own = try events.filter { $0.subject.hasSuffix(person) }.flatMap { try codec.events(in: $0) }
                let times = own.map { event -> Int64 in if case .personGreeted(let greeted) = event.event { greeted.times } else { 0 } }
                #expect(times == [1, 2, 3])
                #expect(try await greetings.greeting(person, at: "greetings:\(events.last?.sequence ?? 0)")?.times == 3)
            }
            _ = try await eventually("every command has its outcome", within: .seconds(60)) {
                try await installation.messages(of: StreamName.outcomes).count { $0.subject.hasPrefix("outcome.") } == 450 ? true : nil
            }
            _ = try await eventually("it has read everything again", within: .seconds(60)) {
                let checkpoint = try await installation.withStore {
                    try await $0.last(of: "position.greetings-component", in: StreamName.positions)
                }
                return checkpoint.map { String(decoding: $0.payload, as: UTF8.self) } == "450" ? true : nil
            }
            #expect(try await installation.messages(of: StreamName.events(of: "greetings")).count == 450)
            #expect(try await second.end() == 0)
            #expect(try await swift.end() == 0)
        }
    }

    @Test func `who registers in Swift is greeted by Python, once, whoever is killed and however often it is read`() async throws {
        try await Installation.with { installation in
            let swift = try installation.start(["identity-application", "identity-component"] + Self.face)
            let url = try await swift.ready()
            let (identity, greetings) = (try installation.client(url), try installation.greetings(url))
            let component = try installation.startPython(["component"])
            let killed = try installation.startPython(["reaction"])
            func register(_ number: Int) async throws -> String {
                let id = IdentityClient.newID()
                #expect(try await identity.register(id, email: "ada\(number)@example.com").status == 201)
                return id
            }
            var people = [try await register(0)]
            try await Self.isGreeted(people[0], in: greetings)
            try await killed.end(SIGKILL)
            for number in 1...5 { people.append(try await register(number)) }
            // Two at a time read every event: the ids of what they issue follow from the events'.
            let reactions = [try installation.startPython(["reaction"]), try installation.startPython(["reaction"])]
            for reaction in reactions { _ = try await reaction.ready() }
            for number in 6...20 { people.append(try await register(number)) }
            for person in people { try await Self.isGreeted(person, in: greetings) }
            for process in reactions + [component] { #expect(try await process.end() == 0) }

            let events = try await installation.messages(of: StreamName.events(of: "greetings"))
            #expect(events.map { $0.subject.split(separator: ".").last.map(String.init) ?? "" }.sorted() == people.sorted())
            let registered = try await installation.messages(of: StreamName.events(of: "identity"))
            let causes = Set(registered.filter { $0.headers[.type]?.contains("UserRegistered") == true }.compactMap { $0.headers[.id] })
            let commands = try await installation.messages(of: StreamName.commands(of: "greetings"))
            #expect(Set(commands.compactMap { $0.headers[.causationID] }) == causes)
            #expect(Set(commands.compactMap { $0.headers[.id] }) == Set(causes.map { DerivedID.make(from: "\($0)/greetings-reaction/0") }))
            #expect(try await swift.end() == 0)
        }
    }

    @Test func `a command from Python is decided in Swift, and Python is told how it ended`() async throws {
        try await Installation.with { installation in
            let swift = try installation.start()
            let identity = try installation.client(try await swift.ready())
            let person = IdentityClient.newID()
            #expect(try await identity.register(person, email: "ada@example.com").status == 201)
            let locked = try installation.startPython(["lock", person, "lost"])
            #expect(try await locked.status() == 0, "\(locked.errors)")
            let outcome = try Self.outcome(in: locked.output)
            #expect(outcome["status"] as? String == "completed")
            let position = try #require(outcome["position"] as? String)
            let profile = try await identity.profile(person, at: position)
            #expect(profile["status"] == "locked")
            #expect(profile["lockReason"] == "lost")

            let refused = try installation.startPython(["lock", IdentityClient.newID(), "lost"])
            #expect(try await refused.status() == 0, "\(refused.errors)")
            let rejection = try Self.outcome(in: refused.output)
            #expect(rejection["status"] as? String == "rejected")
            #expect((rejection["problem"] as? [String: Any])?["code"] as? String == "user-unknown", "\(rejection)")
            #expect(try await swift.end() == 0)
        }
    }

    /// Asks for a greeting for each of them, and does not wait.
    private static func ask(for people: [String], _ greetings: GreetingsClient) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in people {
                group.addTask {
                    let accepted = try await greetings.greet(person, waiting: false)
                    #expect(accepted.status == 202)
                }
            }
            try await group.waitForAll()
        }
    }

    private static func isGreeted(_ person: String, in greetings: GreetingsClient) async throws {
        let greeting = try await eventually("\(person) is greeted", within: .seconds(60)) { try await greetings.greeting(person) }
        #expect(greeting == GreetingsClient.Greeting(words: "Hello, Ada!", times: 1))
    }

    /// What Python tells is, byte for byte, what Swift would have told.
    private static func expectOutcomes(of request: String, for person: String, at position: UInt64, in installation: Installation)
        async throws
    {
        let told = try await installation.messages(of: StreamName.outcomes).filter { $0.subject.hasSuffix(".\(request)") }
        #expect(told.count == 1)
        let outcome = try #require(told.first)
        #expect(
            String(decoding: outcome.payload, as: UTF8.self)
                == #"{"requestId":"\#(request)","context":"greetings","entity":"person","id":"\#(person)","status":"completed","#
                + #""position":"greetings:\#(position)"}"#)
        let envelope = try #require(Envelope(headers: outcome.headers))
        #expect(
            envelope
                == Envelope(
                    id: "outcome/\(request)", type: "tributary.outcome.v1", source: "/greetings/component", subject: request,
                    time: envelope.time, correlationID: request))
    }

    private static func outcome(in output: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }
}
