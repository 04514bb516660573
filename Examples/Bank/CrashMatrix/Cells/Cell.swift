import FaultInjection

/// One experiment: under load, these faults strike, what they broke is mended, and then everything must be as promised.
struct Cell: Hashable, Sendable {
    struct Strike: Hashable, Sendable {
        let point: FaultPoint
        let action: CellAction
    }

    /// One in a cell of the table; several in a random combination.
    let strikes: [Strike]

    init(_ strikes: [Strike]) { self.strikes = strikes }

    init(_ point: FaultPoint, _ action: CellAction) { self.init([Strike(point: point, action: action)]) }

    /// As in `ONLY`: `component.appended/kill`, several joined by `+`.
    var name: String { strikes.map { "\($0.point.rawValue)/\($0.action.rawValue)" }.joined(separator: "+") }

    init?(name: String) {
        var strikes: [Strike] = []
        for part in name.split(separator: "+", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "/", omittingEmptySubsequences: false)
            guard sides.count == 2, let point = FaultPoint(rawValue: String(sides[0])), let action = CellAction(rawValue: String(sides[1]))
            else {
                return nil
            }
            strikes.append(Strike(point: point, action: action))
        }
        self.init(strikes)
    }

    /// Every point with every action that can do something there.
    static let all = FaultPoint.allCases.flatMap { point in
        CellAction.allCases.filter { !$0.concernsPostgres || point.role.usesPostgres }.map { Cell(point, $0) }
    }

    /// A few, one of each kind: for `make test`.
    static let sample = [
        Cell(.applicationAppended, .kill), Cell(.componentAppended, .kill), Cell(.componentAppending, .stop),
        Cell(.componentTold, .cutNATS),
        Cell(.aggregatorCommitting, .kill), Cell(.aggregatorCommitted, .killPostgres),
    ]

    /// Two or three faults at once.
    static func random(using generator: inout some RandomNumberGenerator) -> Cell {
        let count = Int.random(in: 2...3, using: &generator)
        return Cell((0..<count).compactMap { _ in all.randomElement(using: &generator)?.strikes.first })
    }
}
