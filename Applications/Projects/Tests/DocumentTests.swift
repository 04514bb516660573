import JSON
import Testing

@Suite("The document of projects")
struct DocumentTests {
    @Test("Every operation has its own name, and every reference leads somewhere")
    func whole() async throws {
        let document = try await ProjectsServer().get("/projects/openapi.json", by: nil)
        let found = document.members { root in
            var ids: [String] = []
            root.member("paths")?.forEachMember { _, path in
                path.forEachMember { _, operation in ids.append(operation.member("operationId")?.string ?? "") }
            }
            var schemas: Set<String> = []
            root.member("components")?.member("schemas")?.forEachMember { name, _ in schemas.insert(name) }
            return (ids: ids, schemas: schemas)
        }
        let (ids, schemas) = try #require(found)
        #expect(ids.count == Set(ids).count, "\(ids)")
        #expect(ids.count == 43)
        let references = document.text.split(separator: "#/components/schemas/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(references) == schemas)
    }

    @Test("A PUT whose path says it all needs no body, and one that has more to say does")
    func bodies() async throws {
        let document = try await ProjectsServer().get("/projects/openapi.json", by: nil)
        func isRequired(_ path: String) -> Bool? {
            document.members { root in
                root.member("paths")?.member(path)?.member("put")?.member("requestBody")?.member("required")?.boolean
            }
        }
        #expect(isRequired("/projects/{projectId}/tasks/{taskId}/labels/{label}") == false)
        #expect(isRequired("/projects/{projectId}/tasks/{taskId}/assignee") == true)
    }
}
