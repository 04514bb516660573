public import EventSourcing
import JSON

extension JetStreamStore {
    /// Makes the streams that are missing and verifies those that are there; throws `.badStream` where one would lose what it must keep.
    ///
    /// Safe to repeat and to run in several processes at once. A stream that lacks subjects gets them: an earlier release made it. One that differs
    /// in anything else is never changed here: what stands in it was written under its configuration, and a person decides.
    public func provision(_ definitions: [StreamDefinition]) async throws(MessageStoreError) {
        for definition in definitions {
            var answer = try await call("STREAM.INFO.\(definition.name)", [])
            if Self.isMissing(answer) {
                answer = try await call("STREAM.CREATE.\(definition.name)", JetStreamRequests.stream(definition, replicas: replicas))
            } else if try definition.hasMoreSubjects(than: answer) {
                answer = try await call("STREAM.UPDATE.\(definition.name)", JetStreamRequests.stream(definition, replicas: replicas))
            }
            try JetStreamAnswers.read(answer) { value throws(MessageStoreError) in
                guard let configuration = value.member("config") else {
                    throw MessageStoreError(.refused, "the server describes no configuration")
                }
                let faults = definition.faults(in: configuration)
                guard faults.isEmpty else {
                    throw MessageStoreError(
                        .badStream,
                        "stream \(definition.name) is not as it must be: \(faults.joined(separator: ", ")). Correct it with `nats stream edit \(definition.name)`"
                    )
                }
            }
        }
    }

    private static func isMissing(_ answer: [UInt8]) -> Bool {
        do throws(MessageStoreError) {
            try JetStreamAnswers.read(answer) { _ throws(MessageStoreError) in }
            return false
        } catch {
            return error.code == .badStream
        }
    }
}

extension StreamDefinition {
    /// Whether the stream that the server describes differs from this definition in nothing but that it lacks subjects.
    fileprivate func hasMoreSubjects(than answer: [UInt8]) throws(MessageStoreError) -> Bool {
        try JetStreamAnswers.read(answer) { value throws(MessageStoreError) in
            guard let configuration = value.member("config") else { return false }
            let found = Self.subjects(in: configuration)
            guard found.count < subjects.count, found.allSatisfy(subjects.contains) else { return false }
            return StreamDefinition(name: name, subjects: found, keeps: keeps, description: description).faults(in: configuration).isEmpty
        }
    }

    private static func subjects(in configuration: borrowing JSONValue) -> [String] {
        var subjects: [String] = []
        configuration.member("subjects")?.forEachElement { _, subject in subjects.append(subject.string ?? "") }
        return subjects
    }

    /// What of a stream's configuration would lose or mislead, in words; empty where all is well.
    func faults(in configuration: borrowing JSONValue) -> [String] {
        var faults: [String] = []
        let subjects = Self.subjects(in: configuration)
        if subjects.sorted() != self.subjects.sorted() { faults.append("subjects are \(subjects)") }
        for (name, expected) in limits {
            let actual = configuration.member(name.description)?.integer ?? 0
            // The server writes an unlimited count as -1, an unlimited age as 0.
            if max(actual, 0) != max(expected, 0) { faults.append("\(name) is \(actual)") }
        }
        for (name, expected) in refusals {
            let actual = configuration.member(name.description)?.boolean ?? false
            if actual != expected { faults.append("\(name) is \(actual)") }
        }
        for (name, expected) in [("retention", "limits"), ("storage", "file"), ("discard", discard)] {
            let actual = configuration.member(name)?.string ?? ""
            if actual != expected { faults.append("\(name) is \(actual)") }
        }
        if configuration.member("allow_direct")?.boolean != true { faults.append("allow_direct is off") }
        for name in ["mirror", "sources", "subject_transform"] where configuration.member(name) != nil {
            faults.append("\(name) is set")
        }
        return faults
    }
}
