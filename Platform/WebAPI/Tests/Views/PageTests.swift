import HummingbirdTesting
import Testing
import WebAPI

@Suite("Pages with filters, sorts and tags")
struct PageTests {
    let server = BoardServer()

    @Test(
        "A page is sorted as it was asked for, and so are those behind it",
        arguments: [
            ("sort=points", ["c2", "c1", "c3"]), ("sort=-points", ["c1", "c2", "c3"]), ("sort=size", ["c2", "c3", "c1"]),
            ("sort=-size", ["c1", "c2", "c3"]), ("", ["c1", "c2", "c3"]),
        ])
    func sorts(query: String, ids: [String]) async throws {
        await server.fill()
        #expect(try await server.ids("/boards/b1/cards?\(query)") == ids)
    }

    @Test(
        "All filters that are given must let a document through",
        arguments: [
            ("size=m", ["c2", "c3"]), ("label=ui", ["c1", "c2"]), ("label=ui&size=m", ["c2"]), ("label=nothing", []),
        ])
    func filters(query: String, ids: [String]) async throws {
        await server.fill()
        #expect(try await server.ids("/boards/b1/cards?\(query)") == ids)
    }

    @Test("The order can be that of ids the other way round, without being asked for")
    func reversed() async throws {
        await server.fill()
        #expect(try await server.ids("/boards/people/\(BoardServer.ada)/cards") == ["c4", "c1"])
    }

    @Test("A page of one's own holds what lists the caller, and to the operator everything")
    func own() async throws {
        await server.fill()
        #expect(try await server.ids("/boards/?sort=name") == ["b1", "b2"])
        #expect(try await server.ids("/boards/", by: BoardServer.eve) == [])
        #expect(try await server.ids("/boards/", by: GreetingServer.operatorKey) == ["b1", "b2"])
    }

    @Test("A cursor leads on in its own order alone, and nowhere when it was made up")
    func cursors() async throws {
        await server.fill()
        let next = try #require(try await server.get("/boards/b1/cards?sort=points&limit=1").string("next"))
        #expect(try await server.get("/boards/b1/cards?sort=points&after=\(next)").status == .ok)
        let invented = [
            #"["points","c1"]"#, #"["points","",1]"#, #"["points","c1",{}]"#, #"["points","c1",1.5]"#, #"["points","c\u0000",1]"#,
            #"["points","c1","\u0000"]"#, #"{"sort":"points"}"#, "c1", "",
        ].map { "sort=points&after=\(Base64URL.text($0.utf8))" }
        for query in ["after=\(next)", "sort=-points&after=\(next)", "sort=size&after=\(next)"] + invented {
            let answer = try await server.get("/boards/b1/cards?\(query)")
            #expect(answer.problem == "bad-parameter", "\(query)")
            #expect(answer.string("errors", "0", "parameter") == "after", "\(query)")
        }
    }

    @Test("What a page cannot be sorted by is refused, with what it can", arguments: ["cardId", "--points", "-", "", "Points"])
    func unknownSort(sort: String) async throws {
        let answer = try await server.get("/boards/b1/cards?sort=\(sort)")
        #expect(answer.problem == "bad-parameter")
        #expect(answer.string("errors", "0", "detail") == "must be one of points, -points, size, -size")
    }

    @Test("A client that has the page already gets 304 without a body, until something on it changes")
    func notModified() async throws {
        await server.fill()
        let tag = try #require(try await server.get("/boards/b1/cards").header("ETag"))
        let same = try await server.get("/boards/b1/cards", tag: tag)
        #expect(same.status == .notModified && same.text.isEmpty)
        #expect(same.header("Tributary-As-Of") != nil)
        #expect(try await server.get("/boards/b1/cards?limit=1", tag: tag).status == .ok)
        await server.views.put("c2", #"{"cardId":"c2","boardId":"b1"}"#, at: 5, in: "cards")
        #expect(try await server.get("/boards/b1/cards", tag: tag).status == .ok)
    }
}
