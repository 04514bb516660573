/// Compares two versions of a project's schemas, file by file and type by type.
enum SchemaComparison {
    /// Every difference, in the order of the newer files; what is gone comes last in each.
    static func changes(from old: [Schema], to new: [Schema]) -> [SchemaChange] {
        var changes: [SchemaChange] = []
        for schema in new {
            guard let before = old.first(where: { $0.context == schema.context }) else {
                changes.append(whole(schema, false, "is new"))
                continue
            }
            changes += Self.changes(from: before, to: schema)
        }
        for schema in old where !new.contains(where: { $0.context == schema.context }) {
            changes.append(whole(schema, true, "is gone: its streams can no longer be read"))
        }
        return changes
    }

    private static func whole(_ schema: Schema, _ isBreaking: Bool, _ reason: String) -> SchemaChange {
        SchemaChange(file: schema.file, kind: "context", type: schema.context, pointer: "", isBreaking: isBreaking, reason: reason)
    }

    private static func changes(from old: Schema, to new: Schema) -> [SchemaChange] {
        var changes: [SchemaChange] = []
        for type in new.types {
            guard let before = old.types.first(where: { $0.name == type.name }) else {
                changes.append(change(type, in: new, false, "is new"))
                continue
            }
            guard before.section == type.section else {
                changes.append(
                    change(
                        type, in: new, true,
                        "was one of the \(before.section.rawValue): a name that is taken means what it meant; give the new type another"))
                continue
            }
            changes += type.isMessage ? versions(from: before, in: old, to: type, in: new) : shape(from: before, in: old, to: type, in: new)
            changes += target(from: before, to: type, in: new)
        }
        for type in old.types where !new.types.contains(where: { $0.name == type.name }) {
            changes.append(
                change(
                    type, in: old, true, "is gone: \(type.isMessage ? "what is stored can no longer be read" : "who uses it finds nothing")"
                ))
        }
        return changes
    }

    /// Each version that a reader knew must be listed as it was; a version that nobody knew is free.
    private static func versions(from before: ObjectType, in old: Schema, to type: ObjectType, in new: Schema) -> [SchemaChange] {
        var changes: [SchemaChange] = []
        if type.version < before.version {
            changes.append(
                change(type, in: new, true, "was at version \(before.version): a version that was used is never the newest again"))
        }
        if type.version > before.version {
            changes.append(change(type, in: new, false, "is new: older versions are upcast to it"))
        }
        for version in before.versions {
            guard let now = type.versions.first(where: { $0.version == version.version }) else {
                if version.version < type.version {
                    changes.append(
                        change(
                            version, in: new, true,
                            "is no longer listed: keep it below ‘previous’ as it was, or messages of this version can no longer be read"))
                }
                continue
            }
            changes += shape(from: version, in: old, to: now, in: new)
        }
        return changes
    }

    private static func shape(from before: ObjectType, in old: Schema, to type: ObjectType, in new: Schema) -> [SchemaChange] {
        ShapeComparison.findings(from: before, in: old, to: type, in: new, for: Audience(type.section)).map { finding in
            SchemaChange(
                file: new.file, kind: type.section.word, type: name(of: type), pointer: finding.pointer, isBreaking: finding.isBreaking,
                reason: finding.reason)
        }
    }

    private static func target(from before: ObjectType, to type: ObjectType, in new: Schema) -> [SchemaChange] {
        guard let old = before.target, let now = type.target, old.entity != now.entity || old.property != now.property else { return [] }
        return [
            change(
                type, in: new, true,
                "was addressed to \(old.entity) by \(old.property) and is to \(now.entity) by \(now.property): commands on their way go elsewhere"
            )
        ]
    }

    private static func change(_ type: ObjectType, in schema: Schema, _ isBreaking: Bool, _ reason: String) -> SchemaChange {
        SchemaChange(file: schema.file, kind: type.section.word, type: name(of: type), pointer: "", isBreaking: isBreaking, reason: reason)
    }

    private static func name(of type: ObjectType) -> String { type.isMessage ? "\(type.messageName) v\(type.version)" : type.name }
}

extension Schema.Section {
    /// One of them.
    fileprivate var word: String {
        switch self {
        case .commands: "command"
        case .events: "event"
        case .views: "view"
        case .requests: "request"
        case .definitions: "definition"
        }
    }
}
