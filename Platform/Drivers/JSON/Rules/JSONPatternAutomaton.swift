/// Glushkov's construction: an expression becomes places, one for each character it can match, and for each place those that may follow.
struct JSONPatternAutomaton {
    private(set) var classes: [JSONPatternClass] = []
    private(set) var follow: [UInt64] = []
    /// For each place, those that come next for two reasons, as in `(a+)+`: the automaton does not tell them apart, but one that tries them in turn does.
    private(set) var followTwice: [UInt64] = []
    var fragment = Fragment.empty

    /// A part of the expression: where it can begin, where it can end, and whether it can be nothing.
    struct Fragment {
        var first: UInt64
        var last: UInt64
        var matchesEmpty: Bool

        static let empty = Fragment(first: 0, last: 0, matchesEmpty: true)
    }

    mutating func place(_ characters: JSONPatternClass) throws(JSONPattern.SyntaxError) -> Fragment {
        guard classes.count < 64 else {
            throw JSONPattern.SyntaxError(
                message: "it has more than 64 places for characters; say lengths with minLength and maxLength, not with a quantifier")
        }
        classes.append(characters)
        follow.append(0)
        followTwice.append(0)
        let bit: UInt64 = 1 << UInt64(classes.count - 1)
        return Fragment(first: bit, last: bit, matchesEmpty: false)
    }

    mutating func sequence(_ left: Fragment, _ right: Fragment) -> Fragment {
        connect(left.last, to: right.first)
        return Fragment(
            first: left.matchesEmpty ? left.first | right.first : left.first,
            last: right.matchesEmpty ? left.last | right.last : right.last,
            matchesEmpty: left.matchesEmpty && right.matchesEmpty)
    }

    /// The fragment with one more copy, or without it. Only the last copy leads to it, so that so many characters are matched in one way.
    mutating func oneMore(_ copy: Fragment, behind last: Fragment, of fragment: Fragment) -> Fragment {
        connect(last.last, to: copy.first)
        return Fragment(first: fragment.first, last: fragment.last | copy.last, matchesEmpty: fragment.matchesEmpty)
    }

    func alternative(_ left: Fragment, _ right: Fragment) -> Fragment {
        Fragment(first: left.first | right.first, last: left.last | right.last, matchesEmpty: left.matchesEmpty || right.matchesEmpty)
    }

    mutating func repeated(_ fragment: Fragment) -> Fragment {
        connect(fragment.last, to: fragment.first)
        return fragment
    }

    private mutating func connect(_ places: UInt64, to next: UInt64) {
        var rest = places
        while rest != 0 {
            followTwice[rest.trailingZeroBitCount] |= follow[rest.trailingZeroBitCount] & next
            follow[rest.trailingZeroBitCount] |= next
            rest &= rest - 1
        }
    }
}
