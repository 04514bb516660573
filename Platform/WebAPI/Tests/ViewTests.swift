import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing
import WebAPI

@Suite("Views over HTTP")
struct ViewTests {
    let server = GreetingServer()

    @Test("A row is answered as its document stands in the view, with its position")
    func row() async throws {
        await server.views.put("ada", #"{"personId": "ada"}"#, at: 4)
        let answer = try await server.test { try await $0.send(.get, "/greetings/people/ada") }
        #expect(answer.status == .ok)
        #expect(answer.text == #"{"personId": "ada"}"#)
        #expect(answer.header("Content-Type") == "application/json")
        #expect(answer.header("Tributary-Position") == "greetings:4")
    }

    @Test("Whatever is read says as of where it is known, a row that is not there too", arguments: ["people/ada", "people/bob", "people"])
    func asOf(path: String) async throws {
        await server.views.put("ada", "{}", at: 4)
        await server.views.put("eve", "{}", at: 9)
        let answer = try await server.test { try await $0.send(.get, "/greetings/\(path)", asOperator: true) }
        let asOf = answer.header("Tributary-As-Of").flatMap(AsOf.init)
        #expect(asOf?.position == PositionToken(context: "greetings", sequence: 9))
    }

    @Test("A client that has the document already gets 304 without a body, until it changes")
    func notModified() async throws {
        await server.views.put("ada", "{}", at: 4)
        let (same, other) = try await server.test { [server] client in
            let tag = try await client.send(.get, "/greetings/people/ada").header("ETag") ?? ""
            let same = try await client.send(.get, "/greetings/people/ada", headers: [.ifNoneMatch: "\"x\", W/\(tag)"])
            await server.views.put("ada", "{}", at: 5)
            return (same, try await client.send(.get, "/greetings/people/ada", headers: [.ifNoneMatch: tag]))
        }
        #expect(same.status == .notModified)
        #expect(same.text.isEmpty)
        #expect(other.status == .ok)
    }

    @Test("HEAD answers like GET without the body")
    func head() async throws {
        await server.views.put("ada", "{}", at: 4)
        let answer = try await server.test { try await $0.send(.head, "/greetings/people/ada") }
        #expect(answer.status == .ok)
        #expect(answer.header("ETag") != nil)
        #expect(answer.text.isEmpty)
    }

    @Test("A row that is not there is 404", arguments: ["nobody", "a%20b", "a.b"])
    func absent(id: String) async throws {
        let answer = try await server.test { try await $0.send(.get, "/greetings/people/\(id)") }
        #expect(answer.status == .notFound)
        #expect(answer.problem == "row-not-found")
    }

    @Test("Broken percent-encoding in the path is a bad request", arguments: ["a%2", "a%zz", "%ff"])
    func brokenPath(id: String) async throws {
        let answer = try await server.test { try await $0.send(.get, "/greetings/people/\(id)") }
        #expect(answer.status == .badRequest)
        #expect(answer.problem == "malformed-path")
    }

    @Test("A read with a position waits for it, by header or parameter")
    func position() async throws {
        await server.views.put("ada", "{}", at: 4)
        let statuses = try await server.test { client in
            [
                try await client.send(.get, "/greetings/people/ada", headers: [.init("Tributary-Position")!: "greetings:4"]).status,
                try await client.send(.get, "/greetings/people/ada?position=greetings:3").status,
            ]
        }
        #expect(statuses == [.ok, .ok])
        #expect(await server.views.waits == [4, 3])
    }

    @Test("A position that the view does not reach in time is 503 with Retry-After")
    func positionNotReached() async throws {
        let answer = try await server.test { try await $0.send(.get, "/greetings/people/ada?position=greetings:9") }
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.problem == "position-not-reached")
        #expect(answer.header("Retry-After") == "1")
    }

    @Test(
        "A position of another context, or none at all, is a bad request",
        arguments: ["projects:1", "greetings", "greetings:x", ":1", "greetings:-1"])
    func badPosition(position: String) async throws {
        let answer = try await server.test {
            try await $0.send(.get, "/greetings/people/ada", headers: [.init("Tributary-Position")!: position])
        }
        #expect(answer.status == .badRequest)
        #expect(answer.string("errors", "0", "header") == "Tributary-Position")
    }

    @Test("A view that cannot be read is 503, and the reason stays inside")
    func unavailable() async throws {
        await server.views.fail(with: ViewSourceError("the secret address of the database"))
        let answer = try await server.test { try await $0.send(.get, "/greetings/people/ada") }
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.problem == "view-unavailable")
        #expect(!answer.text.contains("secret"))
    }

    @Test("Pages follow one another by their cursors until the last")
    func pages() async throws {
        for index in 1...5 { await server.views.put("p\(index)", #"{"n":\#(index)}"#, at: UInt64(index)) }
        let pages = try await server.test { client in
            var pages: [String] = []
            var next: String? = ""
            while let cursor = next {
                let query = cursor.isEmpty ? "" : "&after=\(cursor)"
                let page = try await client.send(.get, "/greetings/people?limit=2\(query)", asOperator: true)
                next = page.string("next")
                pages.append(page.text)
            }
            return pages
        }
        #expect(pages.count == 3)
        #expect(pages.first?.hasPrefix(#"{"items":[{"n":1},{"n":2}],"next":""#) == true)
        #expect(pages.last == #"{"items":[{"n":5}],"next":null}"#)
    }

    @Test("A page that ends with the last row has no next")
    func exactPage() async throws {
        await server.views.put("p1", "{}", at: 1)
        let answer = try await server.test { try await $0.send(.get, "/greetings/people?limit=1", asOperator: true) }
        #expect(answer.text == #"{"items":[{}],"next":null}"#)
    }

    @Test("A filter keeps the rows that have the value")
    func filter() async throws {
        await server.views.put("p1", #"{"mood":"good"}"#, at: 1)
        await server.views.put("p2", #"{"mood":"bad"}"#, at: 2)
        let answer = try await server.test { try await $0.send(.get, "/greetings/people?mood=bad", asOperator: true) }
        #expect(answer.text == #"{"items":[{"mood":"bad"}],"next":null}"#)
    }

    @Test(
        "A parameter that is unknown, doubled or wrong is refused by name",
        arguments: [
            ("mod=bad", "mod"), ("limit=0", "limit"), ("limit=101", "limit"), ("limit=x", "limit"), ("after=%21", "after"),
            ("after=", "after"),
            ("mood=ugly", "mood"), ("limit=1&limit=2", "limit"), ("mood=%ff", "mood"), ("position=x", "position"),
        ])
    func badParameter(query: String, name: String) async throws {
        let answer = try await server.test { try await $0.send(.get, "/greetings/people?\(query)", asOperator: true) }
        #expect(answer.status == .badRequest)
        #expect(answer.problem == "bad-parameter")
        #expect(answer.string("errors", "0", "parameter") == name)
    }
}
