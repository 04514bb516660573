import Foundation

/// Runs cells in several worlds side by side. A world in which a cell has failed is left as it is, and a fresh one takes its place.
struct Matrix: Sendable {
    let bank: Bank
    let directory: String
    let worlds: Int
    let syncAlways: Bool
    let seed: UInt64
    let progress: Progress

    /// Runs the cells, at most until the deadline, and gives their results in the order of the cells.
    func run(_ cells: [Cell], until deadline: ContinuousClock.Instant? = nil) async throws -> [CellResult] {
        await progress.expect(cells.count)
        let queue = CellQueue(cells, until: deadline)
        let results = try await withThrowingTaskGroup(of: [Int: CellResult].self) { group in
            for worker in 0..<min(worlds, cells.count) { group.addTask { try await work(worker, queue) } }
            return try await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        }
        return results.sorted { $0.key < $1.key }.map(\.value)
    }

    private func work(_ worker: Int, _ queue: CellQueue) async throws -> [Int: CellResult] {
        var results: [Int: CellResult] = [:]
        var experiment: Experiment?
        var attempt = 0
        while let (index, cell) = await queue.next() {
            let current: Experiment
            if let experiment {
                current = experiment
            } else {
                attempt += 1
                let world = try await World.start(bank, in: "\(directory)/world-\(seed)-\(worker)-\(attempt)", syncAlways: syncAlways)
                current = try await Experiment(in: world, seed: seed)
                experiment = current
            }
            let result = await current.run(cell, seed: seed)
            results[index] = result
            await progress.note(result)
            if result.verdict == .failed {
                await current.end()
                await current.world.stop()
                experiment = nil
            }
        }
        if let experiment {
            await experiment.end()
            await experiment.world.discard()
        }
        return results
    }
}

/// The cells that are still to be run.
private actor CellQueue {
    private var rest: ArraySlice<(offset: Int, element: Cell)>
    private let deadline: ContinuousClock.Instant?

    init(_ cells: [Cell], until deadline: ContinuousClock.Instant?) {
        rest = Array(cells.enumerated())[...]
        self.deadline = deadline
    }

    func next() -> (Int, Cell)? {
        if let deadline, .now > deadline { return nil }
        return rest.popFirst().map { ($0.offset, $0.element) }
    }
}
