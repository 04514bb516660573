import FaultInjection
import Testing

@testable import crash_matrix

struct CellTests {
    @Test func `every point has cells, and each cell's name names it`() {
        #expect(Set(Cell.all.flatMap(\.strikes).map(\.point)) == Set(FaultPoint.allCases))
        #expect(Cell.all.allSatisfy { Cell(name: $0.name) == $0 })
        #expect(Set(Cell.all.map(\.name)).count == Cell.all.count)
    }

    @Test func `cells are chosen by name, by pattern, and in combination`() {
        #expect(CellSelection(nil).cells == Cell.all)
        #expect(CellSelection("component.appended/kill").cells == [Cell(.componentAppended, .kill)])
        #expect(CellSelection("component.*/kill").cells.allSatisfy { $0.name.hasPrefix("component.") && $0.name.hasSuffix("/kill") })
        #expect(CellSelection("*/cut-*").cells.count { $0.name.contains("/cut-nats") } == FaultPoint.allCases.count)
        #expect(CellSelection("component.appended/kill+aggregator.committed/stop").cells.first?.strikes.count == 2)
        #expect(CellSelection("nothing").cells.isEmpty)
    }

    @Test func `the same seed gives the same combinations, another seed others`() {
        func combinations(_ seed: UInt64) -> [Cell] {
            var generator = SeededRandom(seed: seed)
            return (0..<20).map { _ in Cell.random(using: &generator) }
        }
        #expect(combinations(1) == combinations(1))
        #expect(combinations(1) != combinations(2))
    }
}
