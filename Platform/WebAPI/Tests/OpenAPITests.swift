import Hummingbird
import HummingbirdTesting
import Testing

@testable import WebAPI

@Suite("The OpenAPI document")
struct OpenAPITests {
    let server = GreetingServer()

    private func document() throws -> JSONLiteral { try OpenAPIDocument(api: server.api, cookies: SessionCookies(isSecure: true)).json() }

    @Test("It is served below the API's prefix")
    func served() async throws {
        let answer = try await server.test { try await $0.send(.get, "/greetings/openapi.json") }
        #expect(answer.status == .ok)
        #expect(answer.string("openapi") == "3.1.0")
        #expect(try JSONLiteral(parsing: answer.text) == document())
    }

    @Test("Every operation is named after its command or view, and no two alike")
    func operationIDs() throws {
        let ids = try operations().map { $0.operation["operationId"] }
        #expect(ids == ["Greet", "GreetingList", "GreetAgain", "Greeting", "RequestStatus"])
    }

    @Test("Every reference leads to a schema, and no schema is there that nothing refers to")
    func references() throws {
        let document = try document()
        guard case .object(let schemas)? = document["components"]?["schemas"] else {
            Issue.record("there are no schemas")
            return
        }
        #expect(document.references == Set(schemas.map(\.name)))
        #expect(!document.references.contains("Unused"))
    }

    @Test("Members that the path gives are parameters, and no longer part of the body")
    func pathMembers() throws {
        let put = try #require(try document()["paths"]?["/greetings/people/{personId}/text"]?["put"])
        let schema = try #require(put["requestBody"]?["content"]?["application/json"]?["schema"])
        #expect(schema["required"] == ["text"])
        #expect(schema["properties"]?["personId"] == nil)
        #expect(schema["properties"]?["text"] != nil)
        guard case .array(let parameters)? = put["parameters"] else { return }
        #expect(
            parameters.contains {
                $0["name"] == "personId" && $0["in"] == "path" && $0["required"] == true && $0["schema"] == ["type": "string"]
            })
    }

    @Test("Every route that the document says needs the key is refused without it, and every other is not")
    func security() async throws {
        for (method, path, operation) in try operations() {
            let needsKey = operation["security"] == [["operatorKey": []]]
            let answer = try await server.test {
                try await $0.send(
                    .init(method.uppercased())!, path.replacing("{personId}", with: "ada").replacing("{requestId}", with: "x"), "{}")
            }
            #expect((answer.status == .unauthorized) == needsKey, "\(method) \(path)")
            #expect(operation["responses"]?["401"] != nil)
        }
    }

    private func operations() throws -> [(method: String, path: String, operation: JSONLiteral)] {
        guard case .object(let paths)? = try document()["paths"] else { return [] }
        return paths.flatMap { path -> [(method: String, path: String, operation: JSONLiteral)] in
            guard case .object(let methods) = path.value else { return [] }
            return methods.map { ($0.name, path.name, $0.value) }
        }
    }
}
