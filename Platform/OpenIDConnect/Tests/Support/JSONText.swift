import Foundation

/// JSON as the provider sends it.
enum JSONText {
    static func of(_ members: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
    }
}
