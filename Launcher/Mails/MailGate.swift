/// Lets a bounded number in at once, and as many wait; all others are turned away.
actor MailGate {
    private let width: Int
    private var inside = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int) { self.width = width }

    /// False where as many wait already as may.
    func enter() async -> Bool {
        if inside < width {
            inside += 1
            return true
        }
        guard waiting.count < width else { return false }
        await withCheckedContinuation { waiting.append($0) }
        return true
    }

    /// The place of who leaves goes to who has waited longest.
    func leave() {
        if waiting.isEmpty { inside -= 1 } else { waiting.removeFirst().resume() }
    }
}
