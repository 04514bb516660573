import EventSourcing
import HTTPTypes
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Documents with their parts")
struct AssembledViewTests {
    let server = BoardServer()
    private static let path = "/boards/b1/whole"

    @Test("A document comes with its parts, its revision and as of where it is known")
    func whole() async throws {
        await server.fill()
        let answer = try await server.get(Self.path)
        #expect(answer.status == .ok)
        #expect(answer.header("Content-Type") == "application/json")
        #expect(answer.string("revision") == "boards:3")
        #expect(answer.string("columns", "0", "cards", "2", "cardId") == "c3")
        #expect(answer.string("columns", "0", "cards", "3", "cardId") == nil)
        #expect(answer.header("Tributary-Position") == "boards:3")
        #expect(answer.header("Tributary-As-Of").flatMap(AsOf.init)?.position == PositionToken(context: "boards", sequence: 4))
    }

    @Test("A client that has the revision already gets 304, and nothing is put together for it")
    func notModified() async throws {
        await server.fill()
        let tag = try #require(try await server.get(Self.path).header("ETag"))
        let same = try await server.get(Self.path, tag: tag)
        #expect(same.status == .notModified && same.text.isEmpty)
        #expect(same.header("ETag") == tag)
        #expect(await server.views.assemblies == 1)
        await server.views.put("b1", #"{"readers":["\#(BoardServer.ada)"],"columns":[]}"#, at: 5, in: "boards")
        let other = try await server.get(Self.path, tag: tag)
        #expect(other.status == .ok)
        #expect(other.string("revision") == "boards:5")
    }

    @Test("An id that is unknown, or no id at all, is 404", arguments: ["b9", "a.b", "a%20b"])
    func absent(id: String) async throws {
        await server.fill()
        #expect(try await server.get("/boards/\(id)/whole").problem == "row-not-found")
    }

    @Test("A parameter that is not known here is refused")
    func unknownParameter() async throws {
        #expect(try await server.get("\(Self.path)?limit=1").problem == "bad-parameter")
    }

    @Test("A view that cannot be read is 503")
    func unavailable() async throws {
        await server.views.fail(with: ViewSourceError("away"))
        #expect(try await server.get(Self.path).problem == "view-unavailable")
    }
}
