/// Compares what two versions of a type allow, member by member, with references followed.
///
/// The classes are those of Protobuf's `buf breaking`, carried over to JSON: what is asked for is not the same name but that texts written by one side are read
/// by the other.
struct ShapeComparison {
    /// What was found at one place.
    struct Finding: Equatable {
        let pointer: String
        let isBreaking: Bool
        let reason: String
    }

    private let old: Schema
    private let new: Schema
    private let audience: Audience
    private(set) var findings: [Finding] = []

    /// The differences between an object of the older schema and one of the newer.
    static func findings(from object: ObjectType, in old: Schema, to other: ObjectType, in new: Schema, for audience: Audience) -> [Finding]
    {
        var comparison = ShapeComparison(old: old, new: new, audience: audience)
        comparison.compare(object, other, at: "")
        return comparison.findings
    }

    private init(old: Schema, new: Schema, audience: Audience) {
        self.old = old
        self.new = new
        self.audience = audience
    }

    // MARK: - Members

    private mutating func compare(_ object: ObjectType, _ other: ObjectType, at pointer: String) {
        let added = other.properties.filter { property in !object.properties.contains { $0.name == property.name } }
        for property in object.properties {
            let place = "\(pointer)/\(property.name)"
            guard let now = other.properties.first(where: { $0.name == property.name }) else {
                let twin = added.first { describe($0.type, in: new) == describe(property.type, in: old) }
                note(place, true, "is gone\(twin.map { ", perhaps renamed to ‘\($0.name)’" } ?? ""): who writes or reads it finds nothing")
                continue
            }
            if property.isRequired, !now.isRequired { widen(place, "is no longer required") }
            if !property.isRequired, now.isRequired { narrow(place, "has become required") }
            if property.mark != now.mark { note(place, false, "is marked otherwise as personal or secret") }
            compare(property.type, now.type, at: place)
        }
        for property in added {
            let place = "\(pointer)/\(property.name)"
            if property.isRequired {
                narrow(place, "is new and required")
            } else {
                note(place, false, "is new and may be left out")
            }
        }
        if !object.isClosed, other.isClosed { narrow(pointer, "refuses members that it does not know") }
        if object.isClosed, !other.isClosed { widen(pointer, "takes members that it does not know") }
    }

    // MARK: - Values

    private mutating func compare(_ type: ValueType, _ other: ValueType, at pointer: String) {
        switch (resolve(type, in: old), resolve(other, in: new)) {
        case (.object(let object), .object(let other)): compare(object, other, at: pointer)
        case (.value(.string(let before)), .value(.string(let after))): compare(before, after, at: pointer)
        case (.value(.timestamp), .value(.timestamp)), (.value(.boolean), .value(.boolean)): break
        case (.value(.enumeration(let before)), .value(.enumeration(let after))):
            for word in before where !after.contains(word) { narrow(pointer, "no longer has the word ‘\(word)’") }
            for word in after where !before.contains(word) { widen(pointer, "has the new word ‘\(word)’") }
        case (.value(.integer(let least, let most)), .value(.integer(let newLeast, let newMost))):
            bound("minimum", least, newLeast, at: pointer, narrower: >)
            bound("maximum", most, newMost, at: pointer, narrower: <)
        case (.value(.number(let least, let most)), .value(.number(let newLeast, let newMost))):
            bound("minimum", least, newLeast, at: pointer, narrower: >)
            bound("maximum", most, newMost, at: pointer, narrower: <)
        case (.value(.array(let element, let least, let most)), .value(.array(let newElement, let newLeast, let newMost))):
            bound("minItems", least, newLeast, at: pointer, narrower: >)
            bound("maxItems", most, newMost, at: pointer, narrower: <)
            compare(element, newElement, at: "\(pointer)/*")
        case (.value(.integer(let least, let most)), .value(.number(let newLeast, let newMost))):
            widen(pointer, "was an integer and is any number now")
            bound("minimum", least.map(Double.init), newLeast, at: pointer, narrower: >)
            bound("maximum", most.map(Double.init), newMost, at: pointer, narrower: <)
        case (let before, let after):
            note(pointer, true, "was \(before.word) and is \(after.word) now: neither side reads what the other writes")
        }
    }

    private mutating func compare(_ before: StringConstraints, _ after: StringConstraints, at pointer: String) {
        bound("minLength", before.minLength, after.minLength, at: pointer, narrower: >)
        bound("maxLength", before.maxLength, after.maxLength, at: pointer, narrower: <)
        rule("format", before.format, after.format, at: pointer)
        rule("pattern", before.pattern, after.pattern, at: pointer)
    }

    private mutating func bound<Number: Comparable>(
        _ name: String, _ before: Number?, _ after: Number?, at pointer: String, narrower: (Number, Number) -> Bool
    ) {
        switch (before, after) {
        case (nil, let after?): narrow(pointer, "has the \(name) \(after) now")
        case (let before?, nil): widen(pointer, "has no \(name) any more; it was \(before)")
        case (let before?, let after?) where narrower(after, before): narrow(pointer, "the \(name) was \(before) and is \(after) now")
        case (let before?, let after?) where before != after: widen(pointer, "the \(name) was \(before) and is \(after) now")
        default: break
        }
    }

    /// A rule that is there or not, and says something else where its text is another: whether more or less, nobody can tell.
    private mutating func rule(_ name: String, _ before: String?, _ after: String?, at pointer: String) {
        switch (before, after) {
        case (nil, let after?): narrow(pointer, "has the \(name) \(after) now")
        case (let before?, nil): widen(pointer, "has no \(name) any more; it was \(before)")
        case (let before?, let after?) where before != after:
            note(pointer, true, "the \(name) was \(before) and is \(after) now: what the one allows, the other may not")
        default: break
        }
    }

    // MARK: - Findings

    private mutating func narrow(_ pointer: String, _ what: String) { note(pointer, audience.readsOld, "\(what): \(audience.narrowed)") }
    private mutating func widen(_ pointer: String, _ what: String) { note(pointer, audience.oldReads, "\(what): \(audience.widened)") }

    private mutating func note(_ pointer: String, _ isBreaking: Bool, _ reason: String) {
        findings.append(Finding(pointer: pointer, isBreaking: isBreaking, reason: reason))
    }

    // MARK: - What a reference leads to

    private enum Resolved {
        case object(ObjectType)
        case value(ValueType)

        var word: String {
            switch self {
            case .object: "an object"
            case .value(.string): "a string"
            case .value(.timestamp): "a date-time"
            case .value(.enumeration): "an enum"
            case .value(.integer): "an integer"
            case .value(.number): "a number"
            case .value(.boolean): "true or false"
            case .value(.array): "an array"
            case .value(.reference): "a reference"
            }
        }
    }

    private func resolve(_ type: ValueType, in schema: Schema) -> Resolved {
        guard case .reference(let name) = type else { return .value(type) }
        switch schema.definition(name)?.type {
        case .object(let object): return .object(object)
        case .enumeration(let cases): return .value(.enumeration(cases))
        case .value(let value): return resolve(value, in: schema)
        case nil: return .value(type)
        }
    }

    /// A type in so many words that equal ones have equal words.
    private func describe(_ type: ValueType, in schema: Schema) -> String {
        switch resolve(type, in: schema) {
        case .object(let object): "object \(object.properties.map { "\($0.name) \(describe($0.type, in: schema))" })"
        case .value(.array(let element, let least, let most)):
            "array \(String(describing: least)) \(String(describing: most)) \(describe(element, in: schema))"
        case .value(let value): "\(value)"
        }
    }
}
