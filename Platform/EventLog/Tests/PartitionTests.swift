import EventSourcing
import NATS
import PlatformTesting
import Testing

@Suite(.nats) struct PartitionTests {
    private static let ids = [
        "01890a5d-ac96-774b-bcce-b302099a8057", "01930000-0000-7000-8000-000000000001", "ff00c8e2-0000-7000-8000-00000000beef", "a",
        "foobar", "~",
        String(repeating: "x", count: 128),
    ]

    /// A mapping in the server may then be used for the same lanes.
    @Test func `the partition of an id is the one that the server's own mapping gives`() async throws {
        try await NATSServer.current.withConnection { connection in
            let context = NATSServer.uniqueContext()
            let body = """
                {"name":"\(context)","subjects":["\(context).*"],"storage":"memory",\
                "subject_transform":{"src":"\(context).*","dest":"\(context).{{partition(16,1)}}.{{wildcard(1)}}"}}
                """
            _ = try await connection.request("$JS.API.STREAM.CREATE.\(context)", payload: Array(body.utf8))
            for (index, id) in Self.ids.enumerated() {
                _ = try await connection.request("\(context).\(id)", payload: [])
                let stored = try await connection.request(
                    "$JS.API.STREAM.MSG.GET.\(context)", payload: Array(#"{"seq":\#(index + 1)}"#.utf8))
                let answer = String(decoding: stored.payload, as: UTF8.self)
                #expect(answer.contains(#""subject":"\#(context).\#(Partition(of: id)).\#(id)""#), "\(answer)")
            }
            _ = try await connection.request("$JS.API.STREAM.DELETE.\(context)", payload: [])
        }
    }
}
