import Testing

@testable import Views

@Suite struct RowCacheTests {
    @Test func theRowsTouchedLongestAgoGoFirst() {
        var cache = RowCache<Int>()
        for id in ["a", "b", "c", "d"] { cache.rows[cache.touch(id).number] = 1 }
        _ = cache.touch("a")
        let evicted = cache.evict(downTo: 2)
        #expect(evicted && cache.count == 2)
        let touched = ["a", "d", "b"].map { cache.touch($0).isNew }
        #expect(touched == [false, false, true])
    }

    @Test func nothingIsEvictedWhileThereIsRoom() {
        var cache = RowCache<Int>()
        _ = cache.touch("a")
        let evicted = cache.evict(downTo: 1)
        #expect(!evicted && cache.count == 1)
    }

    @Test func aSlotThatIsUsedAgainHasForgottenItsRow() {
        var cache = RowCache<Int>()
        cache.rows[cache.touch("a").number] = 7
        _ = cache.evict(downTo: 0)
        let (number, isNew) = cache.touch("b")
        #expect(isNew && cache.rows[number] == nil && cache.slots.ids[number] == "b")
    }

    /// Against a plain list as the model.
    @Test func itAgreesWithAModelOverManySteps() {
        var cache = RowCache<Int>()
        var model: [String] = []
        var seed: UInt64 = 42
        for _ in 0..<5_000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let id = "r\((seed >> 33) % 40)"
            let isNew = cache.touch(id).isNew
            #expect(isNew == !model.contains(id))
            model.removeAll { $0 == id }
            model.append(id)
            if seed % 7 == 0 {
                _ = cache.evict(downTo: 15)
                model = model.suffix(15)
            }
        }
        #expect(cache.count == model.count)
    }
}
