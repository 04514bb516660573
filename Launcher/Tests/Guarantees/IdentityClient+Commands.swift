import Foundation

extension IdentityClient {
    func rename(_ id: String, to name: String, request: String, waiting: Bool = false) async throws -> Answer {
        var headers = ["Authorization": "Bearer \(key)", "Idempotency-Key": request]
        if waiting { headers["Prefer"] = "wait=60" }
        return try await send("PATCH", "/identity/users/\(id)", Data(#"{"firstName":"\#(name)"}"#.utf8), headers)
    }

    func lock(_ id: String, because reason: String) async throws -> Answer {
        try await send("POST", "/identity/users/\(id)/lock", Data(#"{"reason":"\#(reason)"}"#.utf8), ["Authorization": "Bearer \(key)"])
    }

    func changeEmail(_ id: String, to email: String) async throws -> Answer {
        try await send("PUT", "/identity/users/\(id)/email", Data(#"{"email":"\#(email)"}"#.utf8), ["Authorization": "Bearer \(key)"])
    }

    func close(_ id: String) async throws -> Answer {
        try await send("POST", "/identity/users/\(id)/close", Data("{}".utf8), ["Authorization": "Bearer \(key)"])
    }

    /// Where a request of the operator stands.
    func status(of request: String) async throws -> Answer {
        try await send("GET", "/requests/\(request)", nil, ["Authorization": "Bearer \(key)"])
    }
}
