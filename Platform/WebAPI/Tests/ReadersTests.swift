import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebAPI

@Suite("Who may read a document")
struct ReadersTests {
    let server = SignedInServer()
    private static let circle = "/greetings/circles/knitters"
    private static let members = #"{"members":[{"userId":"\#(SignedInServer.ada)"},{"userId":null},{}]}"#

    private func get(_ path: String = circle, by user: String?, headers: HTTPFields = [:]) async throws -> TestResponse {
        var headers = headers
        if let user { headers[.cookie] = try await server.signIn(user).cookie }
        return try await server.send(.get, path, headers: headers)
    }

    private func asOperator(_ path: String = circle) async throws -> TestResponse {
        try await get(path, by: nil, headers: [.authorization: "Bearer \(GreetingServer.operatorKey)"])
    }

    @Test("Those whom the document lists read it, and the operator")
    func listed() async throws {
        await server.views.put("knitters", Self.members, at: 4)
        #expect(try await get(by: SignedInServer.ada).text == Self.members)
        #expect(try await asOperator().text == Self.members)
    }

    @Test("To all others a document that is there is one that is not, header by header")
    func indistinguishable() async throws {
        await server.views.put("knitters", Self.members, at: 4)
        let hidden = try await get(by: SignedInServer.eve)
        let absent = try await get("/greetings/circles/nobodys", by: SignedInServer.eve)
        #expect(hidden.status == .notFound)
        #expect(hidden.problem == "row-not-found")
        #expect(hidden.text == absent.text)
        func withoutDate(_ answer: TestResponse) -> HTTPFields {
            var headers = answer.headers
            headers[.date] = nil
            return headers
        }
        #expect(withoutDate(hidden) == withoutDate(absent))
        #expect(try await get(by: nil).status == .unauthorized)
    }

    @Test("Knowing the tag of a document does not tell whether it is there")
    func tag() async throws {
        await server.views.put("knitters", Self.members, at: 4)
        let tag = try #require(try await get(by: SignedInServer.ada).header("ETag"))
        #expect(try await get(by: SignedInServer.ada, headers: [.ifNoneMatch: tag]).status == .notModified)
        #expect(try await get(by: SignedInServer.eve, headers: [.ifNoneMatch: tag]).status == .notFound)
    }

    @Test(
        "A document that lists nobody is shown to nobody but the operator",
        arguments: ["{}", #"{"members":null}"#, #"{"members":[]}"#, #"{"members":"\#(SignedInServer.ada)"}"#, "[]"])
    func unlisted(document: String) async throws {
        await server.views.put("knitters", document, at: 4)
        #expect(try await get(by: SignedInServer.ada).status == .notFound)
        #expect(try await asOperator().status == .ok)
    }

    @Test("What cannot be read as JSON is shown to nobody")
    func broken() async throws {
        await server.views.put("knitters", #"{"members""#, at: 4)
        #expect(try await get(by: SignedInServer.ada).status == .notFound)
        #expect(try await asOperator().status == .notFound)
    }

    @Test("A page leaves out what its reader may not read, and still leads to the next")
    func page() async throws {
        for number in 1...6 {
            let guest = number.isMultiple(of: 3) ? SignedInServer.ada : SignedInServer.eve
            await server.views.put("c\(number)", #"{"guests":["\#(guest)"],"n":\#(number)}"#, at: UInt64(number))
        }
        var items: [String] = []
        var path: String? = "/greetings/circles?limit=2"
        while let next = path {
            let page = try await get(next, by: SignedInServer.ada)
            items += page.text.split(separator: #""n":"#).dropFirst().map { String($0.prefix(1)) }
            path = page.string("next").map { "/greetings/circles?limit=2&after=\($0)" }
        }
        #expect(items == ["3", "6"])
    }

    @Test("A row is found by a member of its document, where the route says so")
    func foundBy() async throws {
        await server.views.put("knitters", #"{"host":"\#(SignedInServer.ada)"}"#, at: 4)
        let answer = try await get("/greetings/people/\(SignedInServer.ada)/circle", by: SignedInServer.ada)
        #expect(answer.text == #"{"host":"\#(SignedInServer.ada)"}"#)
        #expect(answer.header("Tributary-Position") == "greetings:4")
        #expect(try await get("/greetings/people/\(SignedInServer.eve)/circle", by: SignedInServer.eve).status == .notFound)
        #expect(try await get("/greetings/people/\(SignedInServer.ada)/circle", by: SignedInServer.eve).status == .forbidden)
    }
}
