extension SchemaParser {
    /// Reads whose a property is: `x-personal: userId`, `x-personal: $caller` or `x-secret: true`.
    func mark(of node: SchemaNode) throws(SchemaError) -> Mark? {
        let personal = node.member("x-personal")
        if let secret = node.member("x-secret") {
            guard try secret.boolean() else { throw secret.error("must be true: leave it out where the value may be shown") }
            if personal != nil { throw secret.error("stands beside x-personal, which covers the value already: write one of the two") }
            return .secret
        }
        guard let owner = try personal?.string() else { return nil }
        return owner == Mark.callerWord ? .caller : .person(owner)
    }

    /// A person's data must say whose it is: later their key encrypts it, and to forget them is to forget the key.
    func checkMark(
        of property: Property, among properties: [Property], _ node: SchemaNode, in section: Schema.Section
    ) throws(SchemaError) {
        guard let place = node.member("properties")?.member(property.name)?.member("x-personal") else { return }
        switch property.mark {
        case .person(let owner):
            guard let holder = properties.first(where: { $0.name == owner }), holder.isRequired, isUUID(holder.type), holder.mark == nil
            else {
                throw place.error(
                    """
                    must name a required property of format uuid of the same object: the id of the person whom the value belongs to; \
                    for whoever asks write $caller, and x-secret: true in its place for what is nobody's and must not be shown
                    """)
            }
        case .caller:
            guard section == .commands || section == .requests else {
                throw place.error(
                    "$caller is whoever asks, which only a command or a request says: name a required property of format uuid of the same object"
                )
            }
        case .secret, nil: break
        }
    }
}
