/// The way from the root of a text to one of its bytes: where a pointer comes from once the scanner has found a fault.
///
/// It walks over a text whose beginning, up to that byte, the scanner has found in order, so it only follows brackets, commas and names.
struct JSONTrail {
    private enum Step {
        case member(String?)
        case element(Int)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var steps: [Step] = []
    private var index = 0
    /// The names of each open object that have stood in it so far, if it is looked for those that stand twice.
    ///
    /// They are told apart by their bytes: to `String`, `é` is the same however it is composed.
    private var names: [Set<[UInt8]>]?

    private init(_ bytes: UnsafeBufferPointer<UInt8>, lookingForDuplicates: Bool) {
        self.bytes = bytes
        names = lookingForDuplicates ? [] : nil
    }

    /// The innermost value or, between values and in names, container that the byte stands in.
    static func pointer(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
        var trail = JSONTrail(bytes, lookingForDuplicates: false)
        _ = trail.walk(until: offset)
        return trail.pointer
    }

    /// The first member whose name has stood in its object before.
    static func firstDuplicate(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var trail = JSONTrail(bytes, lookingForDuplicates: true)
        return trail.walk(until: bytes.count) ? trail.pointer : nil
    }

    private var pointer: String {
        steps.reduce(into: "") { pointer, step in
            switch step {
            case .member(let name?): pointer += JSONError.pointer(toMember: name)
            case .member(nil): break
            case .element(let index): pointer += "/\(index)"
            }
        }
    }

    /// Goes on to the byte; true where it stopped before, at a name that stands twice and is looked for.
    private mutating func walk(until end: Int) -> Bool {
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "{"):
                steps.append(.member(nil))
                names?.append([])
            case UInt8(ascii: "["): steps.append(.element(0))
            case UInt8(ascii: "}"):
                steps.removeLast()
                names?.removeLast()
            case UInt8(ascii: "]"): steps.removeLast()
            case UInt8(ascii: ","): advance()
            case UInt8(ascii: "\""):
                guard let text = string(before: end) else { return false }
                if case .member(nil) = steps.last {
                    steps[steps.count - 1] = .member(text)
                    if !isNew(text) { return true }
                }
                continue
            default: break
            }
            index += 1
        }
        return false
    }

    /// Notes a name of the innermost object; false where it has stood there before and that is looked for.
    private mutating func isNew(_ name: String) -> Bool {
        guard let depth = names?.count else { return true }
        return names?[depth - 1].insert(Array(name.utf8)).inserted ?? true
    }

    private mutating func advance() {
        switch steps.last {
        case .member: steps[steps.count - 1] = .member(nil)
        case .element(let index): steps[steps.count - 1] = .element(index + 1)
        case nil: break
        }
    }

    /// Reads a string that ends before the byte, without its escapes; nil where it does not.
    private mutating func string(before end: Int) -> String? {
        let start = index
        index += 1
        while index < end, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        guard index < end else { return nil }
        index += 1
        return Self.unescaped(bytes[start + 1..<index - 1])
    }

    private static func unescaped(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var units: [UInt16] = []
        var text = ""
        var rest = slice
        func flush() {
            text += String(decoding: units, as: UTF16.self)
            units.removeAll()
        }
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let kind = rest.popFirst() else {
                let run = rest.prefix { $0 != UInt8(ascii: "\\") }
                flush()
                text += String(decoding: [byte] + run, as: UTF8.self)
                rest = rest.dropFirst(run.count)
                continue
            }
            switch kind {
            case UInt8(ascii: "b"): units.append(0x08)
            case UInt8(ascii: "f"): units.append(0x0C)
            case UInt8(ascii: "n"): units.append(0x0A)
            case UInt8(ascii: "r"): units.append(0x0D)
            case UInt8(ascii: "t"): units.append(0x09)
            case UInt8(ascii: "u"):
                units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
                rest = rest.dropFirst(4)
            default: units.append(UInt16(kind))
            }
        }
        flush()
        return text
    }
}
