import EventLog
import EventSourcing
import PlatformTesting
import Testing

/// What must hold after whatever happened, read from outside and from the raw streams.
extension Installation {
    func register(_ count: Int, through client: IdentityClient) async throws -> [String] {
        var people: [String] = []
        for index in 0..<count {
            let id = IdentityClient.newID()
            let answer = try await client.register(id, email: "person-\(index)@example.org")
            #expect(answer.status == 201, "\(answer.body)")
            people.append(id)
        }
        return people
    }

    /// Each accepted request has ended, and well.
    func everyRequestHasEnded(_ accepted: [String: String], _ client: IdentityClient) async throws {
        for request in accepted.keys {
            let status = try await eventually("the outcome of \(request)", within: .seconds(60)) {
                let answer = try await client.status(of: request)
                return answer["status"] == "pending" ? nil : answer["status"]
            }
            #expect(status == "completed")
        }
    }

    /// Reads the raw stream: each accepted request caused at most one event of its person, and exactly one where it changed the name.
    func everyCommandTookEffectOnce(_ accepted: [String: String]) async throws {
        let events = try await messages(of: StreamName.events(of: "identity"))
        let causes = events.filter { $0.headers[.type] == "tributary.identity.UserModified.v1" }.compactMap { $0.headers[.causationID] }
        #expect(Set(causes).count == causes.count, "no command has two events")
        // Everybody's names differ from one change to the next, so that each accepted command must have left its event.
        #expect(Set(causes) == Set(accepted.keys))
        let commands = try await messages(of: StreamName.commands(of: "identity"))
        let positions = Dictionary(commands.map { ($0.sequence, $0) }, uniquingKeysWith: { first, _ in first })
        for (subject, ofOne) in Dictionary(grouping: events, by: \.subject) {
            let causing = ofOne.compactMap { $0.headers[.causationPosition].flatMap { UInt64($0) } }
            #expect(causing == causing.sorted(), "\(subject) was handled in order")
            #expect(causing.allSatisfy { positions[$0] != nil })
        }
    }

    /// Every outcome that stands for the requests, by its subject.
    func outcomes(of accepted: [String: String]) async throws -> [String: [UInt8]] {
        let all = try await messages(of: StreamName.outcomes).filter {
            accepted[String($0.subject.split(separator: ".").last ?? "")] != nil
        }
        return Dictionary(all.map { ($0.subject, $0.payload) }) { $1 }
    }

    /// Who owns each partition of the component, by subject.
    func owners() async throws -> [String: [UInt8]] {
        let all = try await messages(of: StreamName.outcomes).filter { $0.subject.hasPrefix("owner.component-identity.") }
        return Dictionary(all.map { ($0.subject, $0.payload) }) { $1 }
    }
}
