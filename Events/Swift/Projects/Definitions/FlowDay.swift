// Generated from schema/projects.yaml by 'make generate'. Do not edit.

public import JSON

/// How the board stood at the end of a day, or now. Days on which nothing changed are left out.
public struct FlowDay: Hashable, Sendable {
    /// A day, as in 2026-11-21.
    public var date: String
    /// How many tasks stood in each of the columns, in their order; those at the end that are missing had none.
    public var counts: [Int64]

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(date: String, counts: [Int64]) {
        self.date = date
        self.counts = counts
    }
}

extension FlowDay: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.date = try members.string("date", ProjectsRules.date)
        self.counts = try members.array("counts", count: 0...500) { (element) throws(JSONError) in try element.integer(in: 0...Int64.max) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("date", date)
        writer.member("counts", counts) { element, writer in writer.value(element) }
        writer.endObject()
    }
}
