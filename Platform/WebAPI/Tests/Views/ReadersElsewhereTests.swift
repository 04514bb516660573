import HTTPTypes
import HummingbirdTesting
import Testing
import WebAPI

@Suite("Documents whose readers another row lists")
struct ReadersElsewhereTests {
    let server = BoardServer()

    @Test(
        "Those whom the row lists read it, and the operator, and nobody where there is no row",
        arguments: [
            (BoardServer.ada, "b1/cards/c1", true), (BoardServer.eve, "b1/cards/c1", false),
            (GreetingServer.operatorKey, "b1/cards/c1", true), (BoardServer.eve, "b2/cards/c4", true),
            (BoardServer.ada, "b3/cards/c5", false), (GreetingServer.operatorKey, "b3/cards/c5", false),
            (BoardServer.ada, "b2/cards/c1", false),
            (GreetingServer.operatorKey, "b2/cards/c1", false),
        ])
    func rows(caller: String, path: String, mayRead: Bool) async throws {
        await server.fill()
        #expect(try await server.get("/boards/\(path)", by: caller).status == (mayRead ? .ok : .notFound))
    }

    @Test("A list that lets in everyone lets in whoever has signed in, and nobody else")
    func everyone() async throws {
        await server.fill()
        #expect(try await server.get("/boards/b2/whole", by: BoardServer.eve).status == .ok)
        #expect(try await server.get("/boards/b2/whole", by: nil).status == .unauthorized)
    }

    @Test(
        "To an outsider all that is below a document is as if it were not there, header by header",
        arguments: ["whole", "cards", "cards/c1"])
    func indistinguishable(below: String) async throws {
        await server.fill()
        let hidden = try await server.get("/boards/b1/\(below)", by: BoardServer.eve)
        let absent = try await server.get("/boards/b9/\(below)", by: BoardServer.eve)
        #expect(hidden.status == .notFound)
        #expect(hidden.problem == "row-not-found")
        #expect(hidden.text == absent.text)
        func withoutDate(_ answer: TestResponse) -> HTTPFields {
            var headers = answer.headers
            headers[.date] = nil
            return headers
        }
        #expect(withoutDate(hidden) == withoutDate(absent))
    }

    @Test("A page of what several rows list is full of what the caller may read")
    func page() async throws {
        await server.fill()
        let path = "/boards/people/\(BoardServer.ada)/cards"
        let page = try await server.get("\(path)?limit=2")
        #expect(page.string("items", "1", "cardId") == "c1", "c5 is left out, and is not counted")
        #expect(page.string("next") == nil)
        #expect(try await server.ids(path, by: GreetingServer.operatorKey) == ["c4", "c1"], "c5 is of a board that is gone")
    }

    @Test("Who is taken off the list reads nothing from then on, whatever they remember")
    func takenOff() async throws {
        await server.fill()
        let tag = try #require(try await server.get("/boards/b1/whole").header("ETag"))
        #expect(try await server.get("/boards/b1/whole", tag: tag).status == .notModified)
        await server.views.put("b1", #"{"boardId":"b1","readers":[],"columns":[]}"#, at: 3, in: "boards")
        #expect(try await server.get("/boards/b1/whole", tag: tag).status == .notFound)
        #expect(try await server.get("/boards/b1/cards").status == .notFound)
    }
}
