/// The highest position that was reached: a reader who waits for it sees all that a command led to, in whatever entities of its context.
actor FurthestPosition {
    private(set) var position: UInt64 = 0

    func reach(_ position: UInt64) { self.position = max(self.position, position) }
}
