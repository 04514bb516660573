import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// `tributary parked` and `tributary replay`, as people type them.
@Suite(.serialized)
struct ParkedCommandTests {
    /// An event that no version of the code knows, in the stream of a person.
    private func spoil(_ id: String, _ installation: Installation) async throws {
        try await installation.withStore { store in
            var headers = MessageHeaders()
            headers.append(.id, "nonsense/\(id)")
            headers.append(.type, "tributary.identity.NeverHeardOf.v1")
            headers.append(.time, "2026-01-01T00:00:00Z")
            let message = ProposedMessage(
                subject: "identity.event.user.\(id)", id: "nonsense/\(id)", headers: headers, payload: Array(#"{"secret":"blue"}"#.utf8))
            _ = try await store.append(message, expecting: nil)
        }
    }

    @Test func `what an aggregator has parked is listed, shown, tried in vain, and given up with a reason`() async throws {
        try await Installation.with { installation in
            // Only one reader of the events: each parks what it cannot read for itself.
            let process = try installation.start(["identity-application", "identity-component", "identity-aggregator"])
            let client = try installation.client(try await process.ready())
            #expect(try await installation.tributary("parked", "list").output == "nothing is parked\n")
            let (ada, grace) = (IdentityClient.newID(), IdentityClient.newID())
            for (id, email) in [(ada, "ada@example.org"), (grace, "grace@example.org")] {
                let registered = try await client.register(id, email: email)
                #expect(try await client.profile(id, at: registered.headers["tributary-position"]).status == 200)
            }
            try await spoil(ada, installation)
            let lane = "aggregator:identity/identity/user/\(ada)"
            _ = try await eventually("it is parked") {
                try await installation.tributary("parked", "list").output.contains(lane) ? true : nil
            }

            // Some are taken every few seconds, and all of them after the row is there.
            for metric in [
                #"tributary_parked_messages{consumer="aggregator:identity"} 1"#,
                #"tributary_append_to_visible_seconds_count{aggregator="identity"}"#, #"tributary_aggregator_lag{aggregator="identity"} 0"#,
                #"tributary_batch_events_bucket{aggregator="identity""#,
            ] {
                _ = try await eventually("the metrics say \(metric)") {
                    try await client.get("/metrics").body.contains(metric) ? true : nil
                }
            }

            // Others go on.
            let renamed = try await client.rename(grace, to: "Amazing", request: UniqueID.random(), waiting: true)
            #expect(try await client.profile(grace, at: renamed.headers["tributary-position"])["firstName"] == "Amazing")

            let shown = try await installation.tributary("parked", "show", lane)
            #expect(shown.status == 0 && shown.output.contains("NeverHeardOf") && !shown.output.contains("blue"), "\(shown.output)")
            #expect(
                try await installation.tributary("parked", "show", lane, "--payload").output.contains(
                    "possibly personal: {\"secret\":\"blue\"}"))
            let json =
                try JSONSerialization.jsonObject(
                    with: Data(try await installation.tributary("parked", "list", "--json").output.utf8)) as? [[String: Any]]
            #expect(json?.first?["lane"] as? String == lane && json?.first?["messages"] as? Int == 1)

            let again = try await installation.tributary("parked", "retry", lane, "--wait", "60")
            #expect(again.status == 1 && again.errors.contains("stays parked") && again.errors.contains("NeverHeardOf"), "\(again)")
            #expect(try await installation.tributary("parked", "skip", lane).status != 0, "a reason is needed")
            let skipped = try await installation.tributary("parked", "skip", lane, "--reason", "written by mistake", "--wait", "60")
            #expect(skipped.status == 0 && skipped.output.contains("no longer parked"), "\(skipped)")
            #expect(try await installation.tributary("parked", "list").output == "nothing is parked\n")
            let gone = try await installation.tributary("parked", "retry", lane)
            #expect(gone.status == 1 && gone.errors.contains("tributary parked list"), "\(gone)")

            let verified = try await installation.tributary("replay", "identity", "--verify")
            #expect(verified.status == 0 && verified.output.contains("generation 2 is what generation 1 is"), "\(verified)")
            let back = try await installation.tributary("replay", "identity", "--rollback", "--json")
            let result = try JSONSerialization.jsonObject(with: Data(back.output.utf8)) as? [String: Any]
            #expect(back.status == 0 && result?["generation"] as? Int == 1 && result?["mode"] as? String == "rollback", "\(back)")
            let moment = try await installation.tributary("replay", "identity", "--at", "1")
            #expect(moment.status == 0 && moment.output.contains("user_profiles_at_1"), "\(moment)")
            #expect(try await installation.tributary("replay", "identity", "--drop-at", "1").status == 0)
            #expect(try await installation.tributary("replay", "identity", "--drop-at", "1").status == 1)
            #expect(try await process.end() == 0)
        }
    }

    @Test func `a verification that fails says which rows, keeps what is shown, and exits with 1`() async throws {
        try await Installation.with { installation in
            let process = try installation.start()
            let client = try installation.client(try await process.ready())
            let id = IdentityClient.newID()
            let registered = try await client.register(id, email: "ada@example.org")
            #expect(try await client.profile(id, at: registered.headers["tributary-position"]).status == 200)
            #expect(try await process.end() == 0)
            let sql = "UPDATE user_profiles_v1 SET data = data || '{\"firstName\":\"Forged\"}'"
            #expect(try await installation.tributary("psql", "identity", "--", "-c", sql).status == 0)
            let failed = try await installation.tributary("replay", "identity", "--verify")
            #expect(failed.status == 1 && failed.errors.contains(id) && failed.errors.contains("Generation 1 is still shown"), "\(failed)")
            #expect(failed.errors.contains("tributary replay identity` shows them"))
            #expect(try await installation.tributary("replay", "identity").status == 0)
        }
    }
}
