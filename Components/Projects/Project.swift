public import EventSourcing
public import ProjectsEvents

/// A project: whose it is, who works on it, and whether it can be changed.
public struct Project: Entity, Equatable {
    public static let name = "project"

    public init() {}

    public mutating func apply(_ event: ProjectsEvent) {}
}
