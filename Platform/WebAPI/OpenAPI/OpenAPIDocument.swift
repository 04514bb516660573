internal import HTTPTypes
internal import JSON

/// The OpenAPI 3.1 document of an API, made from the declarations that register its routes: it cannot say anything else than they do.
struct OpenAPIDocument {
    let api: API
    let cookies: SessionCookies

    func json() throws(JSONError) -> JSONLiteral {
        var schemas = Self.ownSchemas
        for (name, text) in api.schemas { schemas[name] = try JSONLiteral(parsing: text) }
        let paths = paths(schemas)
        return [
            "openapi": "3.1.0",
            "info": ["title": .string(api.title), "version": .string(api.version), "description": .string(api.description)],
            "paths": paths,
            "components": [
                "schemas": .object(Self.reachable(from: paths, in: schemas)),
                "securitySchemes": SecurityScheme.components(cookies),
            ],
        ]
    }

    private func paths(_ schemas: [String: JSONLiteral]) -> JSONLiteral {
        var paths: JSONLiteral = [:]
        for endpoint in api.endpoints {
            let path = endpoint.path.description
            var item = paths[path] ?? [:]
            item[endpoint.method.rawValue.lowercased()] = endpoint.operation.json(
                name: endpoint.name, method: endpoint.method, access: endpoint.access, schemas: schemas)
            paths[path] = item
        }
        return paths
    }

    /// The schemas the paths refer to, and those they refer to in turn: an event is nobody's business here.
    private static func reachable(from paths: JSONLiteral, in schemas: [String: JSONLiteral]) -> [JSONLiteral.Member] {
        var found: Set<String> = []
        var next = paths.references
        while !next.isEmpty {
            found.formUnion(next)
            next = next.reduce(into: Set()) { $0.formUnion(schemas[$1]?.references ?? []) }.subtracting(found)
        }
        return found.sorted().compactMap { name in schemas[name].map { JSONLiteral.Member(name: name, value: $0) } }
    }
}
