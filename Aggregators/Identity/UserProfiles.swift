public import EventSourcing
public import IdentityEvents

/// The view `user_profiles`: one row a registered person, with the status of the account; told to that person.
public enum UserProfiles: LiveProjection {
    public static let view = ViewDefinition("user_profiles", version: 2, indexes: [.init("status")])

    public static let channelKinds: Set<String> = [ChannelName.userKind]

    public static func channels(of row: UserProfile, id: String) -> [Channel] { [.user(id)] }

    public static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        switch event.event {
        case .userRegistered, .userModified, .emailChanged, .emailVerified, .accountLocked, .accountUnlocked, .accountClosed:
            [event.address.id]
        default: []
        }
    }

    public static func apply(_ event: Recorded<IdentityEvent>, to row: inout UserProfile?, id: String) {
        if case .userRegistered(let registered) = event.event {
            row = UserProfile(registered, at: event.time)
            return
        }
        row?.apply(event.event)
        row?.changedAt = event.time
    }
}

extension UserProfile {
    fileprivate init(_ registered: UserRegistered, at time: Timestamp) {
        self.init(
            userId: registered.userId, email: registered.email, firstName: registered.firstName, lastName: registered.lastName,
            picture: registered.picture, locale: registered.locale, status: .active, emailVerified: false, registeredAt: time,
            changedAt: time)
    }

    fileprivate mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .userModified(let modified):
            firstName = modified.firstName ?? firstName
            lastName = modified.lastName.map { $0.isEmpty ? nil : $0 } ?? lastName
            picture = modified.picture.map { $0.isEmpty ? nil : $0 } ?? picture
            locale = modified.locale.map { $0.isEmpty ? nil : $0 } ?? locale
        case .emailChanged(let changed):
            // Another spelling of the same address is read by the same person.
            if changed.email.lowercased() != email.lowercased() { emailVerified = false }
            email = changed.email
        case .emailVerified(let verified):
            if verified.email.lowercased() == email.lowercased() { emailVerified = true }
        case .accountLocked(let locked):
            status = .locked
            lockReason = locked.reason
        case .accountUnlocked:
            status = .active
            lockReason = nil
        case .accountClosed:
            status = .closed
            lockReason = nil
        default: break
        }
    }
}
