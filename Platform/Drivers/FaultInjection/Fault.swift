/// One fault to come: at a point, when it is reached for the n-th time in this process, this happens. Each strikes once.
public struct Fault: Hashable, Sendable, CustomStringConvertible {
    public let point: FaultPoint
    /// From 1.
    public let occurrence: Int
    public let action: FaultAction

    public init(_ point: FaultPoint, occurrence: Int = 1, _ action: FaultAction) {
        self.point = point
        self.occurrence = occurrence
        self.action = action
    }

    /// As in `TRIBUTARY_FAULTS`: `component.appended@3=kill`.
    public var description: String { "\(point.rawValue)@\(occurrence)=\(action)" }
}
