/// What a snapshot holds of a board: a short text for each task, in the column where it stands, so that ten thousand tasks fit into a message.
extension Board: Codable {
    private enum Member: String, CodingKey { case id, columns, people, prefix, lastNumber, sprint, pastSprints, pastColumns, isDeleted }

    public func encode(to encoder: any Encoder) throws {
        // People are named once, and numbered in the order of their ids.
        let people = load.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(people, 0...))
        var members = encoder.container(keyedBy: Member.self)
        try members.encode(id, forKey: .id)
        try members.encode(columns.map { StoredColumn($0, cards, numbers) }, forKey: .columns)
        try members.encode(people, forKey: .people)
        try members.encode(prefix, forKey: .prefix)
        try members.encode(lastNumber, forKey: .lastNumber)
        try members.encodeIfPresent(sprint?.id, forKey: .sprint)
        try members.encode(pastSprints, forKey: .pastSprints)
        try members.encode(pastColumns, forKey: .pastColumns)
        try members.encode(isDeleted, forKey: .isDeleted)
    }

    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Member.self)
        let people = try members.decode([String].self, forKey: .people)
        self.init()
        id = try members.decode(String.self, forKey: .id)
        prefix = try members.decode(String.self, forKey: .prefix)
        lastNumber = try members.decode(Int.self, forKey: .lastNumber)
        sprint = try members.decodeIfPresent(String.self, forKey: .sprint).map { Sprint(id: $0) }
        pastSprints = try members.decode([String].self, forKey: .pastSprints)
        pastColumns = try members.decode([String].self, forKey: .pastColumns)
        isDeleted = try members.decode(Bool.self, forKey: .isDeleted)
        for column in try members.decode([StoredColumn].self, forKey: .columns) {
            var places: [Column.Place] = []
            for text in column.cards {
                guard let stored = StoredCard(text, in: column.id, people) else {
                    throw DecodingError.dataCorruptedError(forKey: .columns, in: members, debugDescription: "not a task: \(text)")
                }
                places.append(Column.Place(taskID: stored.taskID, orderKey: stored.card.orderKey))
                restore(stored.card, of: stored.taskID)
            }
            columns.append(
                Column(id: column.id, title: column.title, wipLimit: column.wipLimit, isDone: column.isDone, places: places))
        }
    }
}
