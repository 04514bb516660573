/// Which cells are run: all, or those that a list of patterns names; `*` stands for anything.
struct CellSelection: Sendable {
    private let patterns: [String]

    /// `component.appended/kill,aggregator.*/cut-*`; everything where nil.
    init(_ text: String?) { patterns = text.map { $0.split(separator: ",").map(String.init) } ?? ["*"] }

    /// The cells of the table that are meant, and the combinations that are named in full.
    var cells: [Cell] {
        Cell.all.filter { cell in patterns.contains { Self.matches(cell.name, $0) } }
            + patterns.filter { $0.contains("+") }.compactMap(Cell.init(name:))
    }

    static func matches(_ name: String, _ pattern: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return name == pattern }
        guard name.hasPrefix(first) else { return false }
        var rest = name.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
