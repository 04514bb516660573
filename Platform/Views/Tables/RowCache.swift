/// The typed rows of one table that were touched last, at most so many.
///
/// Rows stand in slots; a slot keeps its number as long as its row stays. A row that is known to be absent takes a slot too. The list of slots runs
/// from the one touched last to the one to be evicted next.
struct RowCache<Row> {
    struct Slot {
        let id: String
        /// The row; nil where there is none.
        var row: Row?
        /// Whether `row` is what the table has, or what the events since made of it.
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

        init(id: String) { self.id = id }
    }

    private(set) var slots: [Slot] = []
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
            slots[number] = Slot(id: id)
        } else {
            number = slots.count
            slots.append(Slot(id: id))
        }
        numbers[id] = number
        pushFront(number)
        return (number, true)
    }

    /// Forgets the rows touched longest ago until at most `capacity` remain, and tells whether any was forgotten. None may be dirty.
    mutating func evict(downTo capacity: Int) -> Bool {
        guard count > capacity else { return false }
        while count > capacity {
            let number = oldest
            assert(!slots[number].isDirty)
            unlink(number)
            numbers[slots[number].id] = nil
            slots[number] = Slot(id: "")
            free.append(number)
        }
        return true
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
