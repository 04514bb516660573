/// Where the rows of a table that were touched last stand in memory, at most so many, and what is known of each beside the row itself.
///
/// A slot keeps its number as long as its row stays. A row that is known to be absent takes a slot too. The list of slots runs from the one touched last to the
/// one to be evicted next.
struct RowSlots {
    struct Slot {
        /// Whether the row is what the table has, or what the events since made of it.
        var isLoaded = false
        /// Whether the table has a row of this id.
        var isStored = false
        /// Whether the row was touched since the last commit, and by what at last.
        var isDirty = false
        var position: Int64 = 0
        var microseconds: Int64 = 0
        /// How long the document was when it was read or written last.
        var bytes = 0
        fileprivate var newer = -1
        fileprivate var older = -1
    }

    private(set) var slots: [Slot] = []
    /// The ids by number; empty where the slot is free.
    private(set) var ids: [String] = []
    private var numbers: [String: Int] = [:]
    private var free: [Int] = []
    private var newest = -1
    private var oldest = -1

    var count: Int { numbers.count }

    subscript(number: Int) -> Slot {
        _read { yield slots[number] }
        _modify { yield &slots[number] }
    }

    /// The slot of the id, made if it is not there, and moved to the front.
    mutating func touch(_ id: String) -> (number: Int, isNew: Bool) {
        if let number = numbers[id] {
            if number != newest {
                unlink(number)
                pushFront(number)
            }
            return (number, false)
        }
        let number: Int
        if let reused = free.popLast() {
            number = reused
            slots[number] = Slot()
            ids[number] = id
        } else {
            number = slots.count
            slots.append(Slot())
            ids.append(id)
        }
        numbers[id] = number
        pushFront(number)
        return (number, true)
    }

    /// Frees the slot touched longest ago, which must not be dirty, and gives its number.
    mutating func evictOldest() -> Int {
        let number = oldest
        assert(!slots[number].isDirty)
        unlink(number)
        numbers[ids[number]] = nil
        slots[number] = Slot()
        ids[number] = ""
        free.append(number)
        return number
    }

    private mutating func pushFront(_ number: Int) {
        slots[number].newer = -1
        slots[number].older = newest
        if newest >= 0 { slots[newest].newer = number } else { oldest = number }
        newest = number
    }

    private mutating func unlink(_ number: Int) {
        let newer = slots[number].newer
        let older = slots[number].older
        if newer >= 0 { slots[newer].older = older } else { newest = older }
        if older >= 0 { slots[older].newer = newer } else { oldest = newer }
    }
}
