internal import Hummingbird

/// A path with named parameters, as in `/identity/users/{userId}`.
///
/// Each parameter is a whole segment. The values come in percent-encoded and go out the same way.
public struct PathTemplate: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// Begins with a slash and ends without one.
    public let description: String
    /// The names between the braces, in order.
    public let parameters: [String]

    /// Reads a template; slashes too many are dropped.
    public init(_ text: String) {
        let segments = text.split(separator: "/")
        description = segments.map { "/" + $0 }.joined()
        parameters = segments.compactMap { segment in
            segment.first == "{" && segment.last == "}" ? String(segment.dropFirst().dropLast()) : nil
        }
    }

    public init(stringLiteral text: String) { self.init(text) }

    /// The template below a prefix.
    package func below(_ prefix: PathTemplate) -> PathTemplate { PathTemplate(prefix.description + description) }

    /// The path with a value in place of each parameter.
    func path(with value: (_ name: String) -> String) -> String {
        parameters.reduce(description) { path, name in
            guard let range = path.firstRange(of: "{\(name)}") else { return path }
            return path.replacingCharacters(in: range, with: PercentEncoding.encoded(value(name)))
        }
    }

    /// The value of one parameter in the path of a request; nil where the path has none of that name.
    static func value(of name: String, in context: APIContext) throws(Problem) -> String? {
        guard let text = context.parameters[name[...]] else { return nil }
        guard let value = PercentEncoding.decoded(text) else { throw .malformedPath }
        return value
    }

    /// The values of the parameters in the path of a request.
    package func values(in context: APIContext) throws(Problem) -> [(name: String, value: String)] {
        var values: [(name: String, value: String)] = []
        for name in parameters {
            guard let value = try Self.value(of: name, in: context) else { throw .malformedPath }
            values.append((name, value))
        }
        return values
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
