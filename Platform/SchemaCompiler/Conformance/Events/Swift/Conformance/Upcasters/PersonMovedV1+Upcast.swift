extension PersonMovedV1 {
    /// The street is what stands before the first comma and space, the city what follows; without them the city is empty.
    func upcast() -> PersonMovedV2 {
        guard let comma = address.firstRange(of: ", ") else { return PersonMovedV2(personId: personId, street: address, city: "") }
        return PersonMovedV2(
            personId: personId, street: String(address[..<comma.lowerBound]), city: String(address[comma.upperBound...]))
    }
}
