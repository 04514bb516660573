/// Reads the text of a pattern by recursive descent into an automaton.
struct JSONPatternParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var result = JSONPatternAutomaton()
    private var depth = 0

    private typealias Fragment = JSONPatternAutomaton.Fragment
    typealias SyntaxError = JSONPattern.SyntaxError

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func automaton() throws(SyntaxError) -> JSONPatternAutomaton {
        guard skip("^") else { throw SyntaxError(message: "it must begin with ^: half a match is no check") }
        guard scalars.last == "$" else { throw SyntaxError(message: "it must end with $: half a match is no check") }
        result.fragment = try alternatives()
        guard skip("$"), index == scalars.count else { throw SyntaxError(message: "unexpected \(rest)") }
        return result
    }

    private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    private var rest: String { index < scalars.count ? "‘\(scalars[index])’ at character \(index + 1)" : "end" }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        index += 1
        return true
    }

    private mutating func next() throws(SyntaxError) -> Unicode.Scalar {
        guard let current else { throw SyntaxError(message: "unexpected end") }
        index += 1
        return current
    }

    private mutating func alternatives() throws(SyntaxError) -> Fragment {
        if depth == 0, scalars.contains("|") {
            // `^a|b$` means `(^a)|(b$)`, which nobody wants.
            var level = 0
            for (position, scalar) in scalars.enumerated() where position == 0 || scalars[position - 1] != "\\" {
                if scalar == "(" { level += 1 } else if scalar == ")" { level -= 1 }
                if scalar == "|", level == 0 { throw SyntaxError(message: "alternatives must stand in a group: ^(…|…)$") }
            }
        }
        var fragment = try sequence()
        while skip("|") { fragment = result.alternative(fragment, try sequence()) }
        return fragment
    }

    private mutating func sequence() throws(SyntaxError) -> Fragment {
        var fragment = Fragment.empty
        while let scalar = current, scalar != "|", scalar != ")", scalar != "$" {
            fragment = result.sequence(fragment, try quantified())
        }
        return fragment
    }

    /// An atom and its quantifier. Counted repetitions are the atom written out that many times, so it is read again for each of them.
    private mutating func quantified() throws(SyntaxError) -> Fragment {
        let start = index
        var fragment = try atom()
        let (least, most) = try quantifier()
        let end = index
        if current == "?" { throw SyntaxError(message: "lazy quantifiers mean nothing here") }
        guard let most else {
            var whole = least == 0 ? result.repeated(fragment) : fragment
            if least == 0 { whole.matchesEmpty = true }
            for repetition in stride(from: 1, to: least, by: 1) {
                let again = try copy(from: start)
                whole = result.sequence(whole, repetition == least - 1 ? result.repeated(again) : again)
            }
            if least == 1 { whole = result.repeated(whole) }
            index = end
            return whole
        }
        guard most > 0 else { throw SyntaxError(message: "a quantifier must allow at least one") }
        var last = fragment
        if least == 0 { fragment.matchesEmpty = true }
        for repetition in stride(from: 1, to: most, by: 1) {
            let again = try copy(from: start)
            fragment = repetition < least ? result.sequence(fragment, again) : result.oneMore(again, behind: last, of: fragment)
            last = again
        }
        index = end
        return fragment
    }

    private mutating func copy(from start: Int) throws(SyntaxError) -> Fragment {
        index = start
        return try atom()
    }

    private mutating func quantifier() throws(SyntaxError) -> (least: Int, most: Int?) {
        if skip("*") { return (0, nil) }
        if skip("+") { return (1, nil) }
        if skip("?") { return (0, 1) }
        guard skip("{") else { return (1, 1) }
        let least = try count()
        var most: Int? = least
        if skip(",") { most = current == "}" ? nil : try count() }
        guard skip("}"), most.map({ $0 >= least }) ?? true else { throw SyntaxError(message: "a quantifier is {m}, {m,} or {m,n}") }
        return (least, most)
    }

    private mutating func count() throws(SyntaxError) -> Int {
        var digits = ""
        while let scalar = current, ("0"..."9").contains(scalar) {
            digits.unicodeScalars.append(scalar)
            index += 1
        }
        guard let count = Int(digits), count <= 64 else { throw SyntaxError(message: "a quantifier counts from 0 to 64") }
        return count
    }

    private mutating func atom() throws(SyntaxError) -> Fragment {
        let scalar = try next()
        switch scalar {
        case "(": return try group()
        case "[": return try result.place(try characterClass())
        case ".": return try result.place(.any)
        case "\\": return try result.place(try escape())
        case "*", "+", "?", "{", "}", "]", "^":
            throw SyntaxError(message: "‘\(scalar)’ at character \(index) must be escaped or follow something")
        default: return try result.place(.one(scalar.value))
        }
    }

    private mutating func group() throws(SyntaxError) -> Fragment {
        if skip("?"), !skip(":") { throw SyntaxError(message: "only groups like (…) and (?:…) are understood") }
        depth += 1
        defer { depth -= 1 }
        guard depth <= 16 else { throw SyntaxError(message: "groups are nested too deeply") }
        let fragment = try alternatives()
        guard skip(")") else { throw SyntaxError(message: "a group does not end") }
        return fragment
    }

    private mutating func characterClass() throws(SyntaxError) -> JSONPatternClass {
        var characters = JSONPatternClass(ranges: [], isNegated: skip("^"))
        while !skip("]") {
            let lower = try classMember()
            guard current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
                characters.ranges += lower.ranges
                continue
            }
            index += 1
            let upper = try classMember()
            guard let from = lower.single, let to = upper.single, from <= to else {
                throw SyntaxError(message: "a range in a class goes from a lower to a higher character")
            }
            characters.ranges.append(from...to)
        }
        guard !characters.ranges.isEmpty else { throw SyntaxError(message: "a class must not be empty") }
        return characters
    }

    private mutating func classMember() throws(SyntaxError) -> JSONPatternClass {
        let scalar = try next()
        return scalar == "\\" ? try escape() : .one(scalar.value)
    }

    private mutating func escape() throws(SyntaxError) -> JSONPatternClass {
        let scalar = try next()
        switch scalar {
        case "d": return .digits
        case "w": return .wordCharacters
        case "t": return .one(0x09)
        case "n": return .one(0x0A)
        case "r": return .one(0x0D)
        case "x": return .one(try hexadecimal(digits: 2))
        case "u": return .one(try hexadecimal(digits: 4))
        case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/", "-": return .one(scalar.value)
        default: throw SyntaxError(message: "the escape \\\(scalar) is not understood")
        }
    }

    private mutating func hexadecimal(digits: Int) throws(SyntaxError) -> UInt32 {
        var text = ""
        for _ in 0..<digits { text.unicodeScalars.append(try next()) }
        guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }), let value = UInt32(text, radix: 16) else {
            throw SyntaxError(message: "\(digits) hexadecimal digits are expected in an escape")
        }
        return value
    }
}

extension JSONPatternClass {
    /// The one character of a class that has one.
    fileprivate var single: UInt32? {
        guard !isNegated, ranges.count == 1, let range = ranges.first, range.count == 1 else { return nil }
        return range.lowerBound
    }
}
