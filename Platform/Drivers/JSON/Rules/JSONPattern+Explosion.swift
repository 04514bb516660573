extension JSONPattern {
    /// Whether a matcher that tries one way after the other, as those of Python and JavaScript do, may take time that doubles with each character.
    ///
    /// That is so where some text leads from a place of the automaton back to it in two ways: `(a+)+`, `(a|a)*`. Ours follows all ways at once and does not
    /// care. It is slow; the schema compiler asks. False for what is no pattern.
    package static func explodes(_ text: String) -> Bool {
        var parser = JSONPatternParser(text)
        guard let automaton = try? parser.automaton() else { return false }
        return automaton.hasTwoWaysAround
    }
}

extension JSONPatternAutomaton {
    fileprivate var hasTwoWaysAround: Bool {
        let reachable = closure
        for place in follow.indices {
            for next in Self.places(of: followTwice[place]) where next == place || reachable[next] & 1 << UInt64(place) != 0 { return true }
        }
        return follow.indices.contains { hasTwoWaysAround($0, reachable[$0]) }
    }

    /// Whether two walkers who leave the place together and read the same characters can part and both be back at once.
    private func hasTwoWaysAround(_ start: Int, _ reachable: UInt64) -> Bool {
        let bit: UInt64 = 1 << UInt64(start)
        guard reachable & bit != 0 else { return false }
        // For each pair of places whether it was seen before, and whether the walkers have parted since the start.
        var together = Set<Int>()
        var parted = Set<Int>()
        var open = [(first: start, second: start, haveParted: false)]
        while let pair = open.popLast() {
            for first in Self.places(of: follow[pair.first]) {
                for second in Self.places(of: follow[pair.second]) where classes[first].overlaps(classes[second]) {
                    let haveParted = pair.haveParted || first != second
                    if haveParted, first == start, second == start { return true }
                    let number = first * 64 + second
                    guard haveParted ? parted.insert(number).inserted : together.insert(number).inserted else { continue }
                    open.append((first, second, haveParted))
                }
            }
        }
        return false
    }

    /// For each place, those that can be reached from it.
    private var closure: [UInt64] {
        var reachable = follow
        for through in follow.indices {
            for place in follow.indices where reachable[place] & 1 << UInt64(through) != 0 { reachable[place] |= reachable[through] }
        }
        return reachable
    }

    private static func places(of bits: UInt64) -> [Int] { (0..<64).filter { bits & 1 << UInt64($0) != 0 } }
}

extension JSONPatternClass {
    /// Whether a character is in both. Where it is so, it is so for the first character of a range, or for the first one behind a range.
    fileprivate func overlaps(_ other: JSONPatternClass) -> Bool {
        let ranges = ranges + other.ranges
        return ([0] + ranges.map(\.lowerBound) + ranges.map { $0.upperBound + 1 }).contains { contains($0) && other.contains($0) }
    }
}
