import Hosting
import Testing

@Suite struct StallWatchTests {
    private let start = ContinuousClock.now

    private func after(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test func `work that does not move for long enough is a stall, told once, and so is its end`() {
        var watch = StallWatch(patience: .seconds(30))
        #expect(watch.see(head: 20, position: 17, at: after(0)) == nil)
        #expect(watch.see(head: 25, position: 17, at: after(29)) == nil)
        #expect(watch.stall == nil)
        guard case .began(let stall) = watch.see(head: 30, position: 17, at: after(31)) else {
            Issue.record("no stall")
            return
        }
        #expect(stall.position == 17 && stall.head == 30 && stall.lasting == .seconds(31))
        #expect(watch.see(head: 31, position: 17, at: after(60)) == nil, "it is told once")
        #expect(watch.stall?.lasting == .seconds(60))
        #expect(watch.stall?.description == "has stood at 17 for 60 s, and there is work up to 31")
        guard case .ended(let ended) = watch.see(head: 31, position: 18, at: after(61)) else {
            Issue.record("no end")
            return
        }
        #expect(ended.lasting == .seconds(60))
        #expect(watch.stall == nil)
    }

    @Test func `where there is no work nothing stands still, however long`() {
        var watch = StallWatch(patience: .seconds(30))
        #expect(watch.see(head: 17, position: 17, at: after(0)) == nil)
        #expect(watch.see(head: 17, position: 17, at: after(3_600)) == nil)
        #expect(watch.see(head: 18, position: 17, at: after(3_601)) == nil, "the time counts from the first work on")
        #expect(watch.see(head: 18, position: 17, at: after(3_630)) == nil)
        #expect(watch.see(head: 18, position: 17, at: after(3_631)) != nil)
    }

    @Test func `slow is not still`() {
        var watch = StallWatch(patience: .seconds(30))
        for step in 0..<20 { #expect(watch.see(head: 1_000_000, position: UInt64(step), at: after(step * 29)) == nil) }
    }

    @Test func `a stall ends when there is no work left, and when the work goes back`() {
        var watch = StallWatch(patience: .seconds(1))
        _ = watch.see(head: 5, position: 3, at: after(0))
        #expect(watch.see(head: 5, position: 3, at: after(1)) != nil)
        #expect(watch.see(head: 3, position: 3, at: after(2)) != nil)
        _ = watch.see(head: 5, position: 3, at: after(3))
        #expect(watch.see(head: 5, position: 3, at: after(4)) != nil)
        #expect(watch.see(head: 5, position: 0, at: after(5)) != nil, "another generation begins at 0")
        #expect(watch.stall == nil)
    }
}
