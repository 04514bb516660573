/// A day as commands name it, as in 2026-11-21. Their schema lets only figures of that form through, but not every such day is one.
enum CalendarDay {
    /// Whether there is such a day, or none is named.
    static func exists(_ text: String?) -> Bool {
        guard let text else { return true }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, (1...12).contains(parts[1]) else { return false }
        return (1...length(ofMonth: parts[1], in: parts[0])).contains(parts[2])
    }

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
