public import EventSourcing

/// The versions of an aggregator's projections, by view: `sessions=1,user_profiles=3`.
public struct ViewVersions: Hashable, Sendable, LosslessStringConvertible {
    public let versions: [String: Int]

    public init(_ views: [ViewDefinition]) {
        versions = Dictionary(views.map { ($0.name, $0.version) }, uniquingKeysWith: max)
    }

    public init?(_ text: String) {
        var versions: [String: Int] = [:]
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=")
            guard sides.count == 2, let version = Int(sides[1]) else { return nil }
            versions[String(sides[0])] = version
        }
        self.versions = versions
    }

    public var description: String {
        versions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }

    /// Whether any view has a higher version here than there.
    public func isNewer(than other: ViewVersions) -> Bool {
        versions.contains { view, version in other.versions[view].map { version > $0 } ?? false }
    }
}
