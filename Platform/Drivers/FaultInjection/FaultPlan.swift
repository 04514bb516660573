/// The faults of a process, as `TRIBUTARY_FAULTS` lists them: `component.appended@3=kill;aggregator.committed@2=stop`.
public struct FaultPlan: Hashable, Sendable, CustomStringConvertible {
    /// Where a plan is written down, and the only way to arm one from outside.
    public static let variable = "TRIBUTARY_FAULTS"

    public let faults: [Fault]

    public init(_ faults: [Fault]) { self.faults = faults }

    /// Reads `<point>@<n>=<action>`, several separated by `;`. Throws where any of it cannot be read: a fault that is silently not armed would
    /// prove something that was never tried.
    public init(parsing text: String) throws(FaultPlanError) {
        var faults: [Fault] = []
        for entry in text.split(separator: ";", omittingEmptySubsequences: false) { faults.append(try Self.fault(String(entry))) }
        self.faults = faults
    }

    public var description: String { faults.map(\.description).joined(separator: ";") }

    private static func fault(_ entry: String) throws(FaultPlanError) -> Fault {
        func refuse(_ reason: String) -> FaultPlanError { FaultPlanError(entry: entry, reason: reason) }
        let sides = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard sides.count == 2 else { throw refuse("a fault is written <point>@<n>=<action>") }
        let place = sides[0].split(separator: "@", omittingEmptySubsequences: false)
        guard place.count == 2, let occurrence = Int(place[1]), occurrence > 0 else {
            throw refuse("behind the point stands @ and, from 1, the how manieth time it is reached")
        }
        guard let point = FaultPoint(rawValue: String(place[0])) else {
            throw refuse("there is no point \(place[0]); there are \(FaultPoint.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard let action = FaultAction(String(sides[1])) else {
            throw refuse("the action is kill, stop, cut:<port> or signal:<process>:<KILL, STOP or TERM>")
        }
        return Fault(point, occurrence: occurrence, action)
    }
}

/// A plan that cannot be read.
public struct FaultPlanError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The part of the plan that is at fault.
    public let entry: String
    public let reason: String

    public var description: String { "\(FaultPlan.variable): \"\(entry)\" cannot be read: \(reason)" }
}
