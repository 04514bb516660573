import Foundation

/// What a system answered to a request.
struct DemoAnswer: Sendable {
    let status: Int
    /// `Tributary-Position`: where a command's effect stands.
    var position: String?
    /// `Retry-After`, as it came.
    var retryAfter: String?
    var body: [UInt8] = []

    /// A member of the body that is a text; nil where there is none.
    func text(_ name: String) -> String? { (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])?[name] as? String }

    /// What a problem says, in one line; empty where the body is none.
    var words: String { [text("title"), text("detail")].compactMap { $0 }.joined(separator: " ") }

    /// How long to wait before the same is asked again: where it has no outcome yet (202), comes too often (429) or is not possible at the moment (503). Nil
    /// where the answer is final.
    var pause: Duration? {
        guard [202, 429, 503].contains(status) else { return nil }
        // What is no number of seconds, a date for one, is taken for the shortest that our own systems say.
        return .seconds(retryAfter.flatMap { Int($0) }.map { max(1, min($0, 86_400)) } ?? 1)
    }

    /// As the refusal of a request.
    func refusal(of request: String) -> DemoRefusal {
        DemoRefusal(
            status: status, code: text("type")?.split(separator: "/").last.map(String.init),
            description: "\(request) was answered with \(status)\(words.isEmpty ? "" : ": \(words)")")
    }
}
