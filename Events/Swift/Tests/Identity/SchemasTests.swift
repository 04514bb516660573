import IdentityEvents
import JSON
import Testing

@Suite struct SchemasTests {
    @Test func `every schema is JSON, and its references lead to others`() throws {
        let names = Set(IdentitySchemas.all.map(\.name))
        #expect(names.count == IdentitySchemas.all.count)
        #expect(names.isSuperset(of: ["RegisterUser", "RegisterUserRequest", "UserRegistered", "UserProfile", "UserId"]))
        for (name, json) in IdentitySchemas.all {
            try JSONDocument.withValue(parsing: Array(json.utf8)) { root in
                #expect(root.member("type")?.string != nil, "\(name)")
                #expect(root.member("description")?.string != nil, "\(name)")
                #expect(root.member("x-entity")?.kind == nil, "\(name)")
                root.member("properties")?.forEachMember { property, schema in
                    guard let reference = schema.member("$ref")?.string else { return }
                    #expect(reference.hasPrefix("#/components/schemas/"))
                    #expect(names.contains(String(reference.dropFirst("#/components/schemas/".count))), "\(name).\(property)")
                }
            }
        }
    }

    @Test func `a schema is found by its type's name`() {
        #expect(IdentitySchemas.schema(named: "RegisterUser")?.contains("\"additionalProperties\":false") == true)
        #expect(IdentitySchemas.schema(named: "UserRegistered")?.contains("additionalProperties") == false)
        #expect(IdentitySchemas.schema(named: "Nothing") == nil)
    }
}
