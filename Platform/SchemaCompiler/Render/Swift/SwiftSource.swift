/// The lines of a Swift file under construction.
struct SwiftSource {
    private var lines: [String] = []
    private var depth = 0
    /// The modules whose types stand in the public API.
    var imports: Set<String> = []
    /// Whether the file has no public API.
    var isInternal = false
    /// Whether the formatter must leave the file alone, because its lines cannot be broken.
    var isData = false

    static let width = 140

    mutating func line(_ text: String) {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// `head {`, the lines of the body one step in, `}`.
    mutating func block(_ head: String, _ body: (inout SwiftSource) -> Void) {
        line("\(head) {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SwiftSource) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// A list in brackets: on one line where that fits, else an item a line.
    mutating func list(_ head: String, _ items: [String], _ tail: String) {
        let whole = head + items.joined(separator: ", ") + tail
        if depth * 4 + whole.count <= Self.width { return line(whole) }
        line(head)
        depth += 1
        for (index, item) in items.enumerated() { line(index == items.count - 1 ? item : "\(item),") }
        depth -= 1
        line(tail)
    }

    /// A doc comment, broken between words.
    mutating func comment(_ text: String) {
        for text in text.wrapped(to: Self.width - depth * 4 - 4) { line("/// \(text)") }
    }

    func text(from schemaFile: String) -> String {
        var head = ["// \(GeneratedMark.sentence(schemaFile))"]
        if isData { head.append("// swift-format-ignore-file") }
        head.append("")
        if !imports.isEmpty { head += imports.sorted().map { "\(isInternal ? "internal" : "public") import \($0)" } + [""] }
        return (head + lines).joined(separator: "\n") + "\n"
    }
}
