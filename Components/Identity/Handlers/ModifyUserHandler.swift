import EventSourcing
import IdentityEvents

struct ModifyUserHandler: CommandHandler {
    func decide(_ command: ModifyUser, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        let wanted = [command.firstName, command.lastName, command.picture, command.locale]
        guard wanted.contains(where: { $0 != nil }) else { return .rejected(.nothingToModify) }
        let modified = UserModified(
            userId: command.userId, firstName: change(command.firstName, from: user.firstName),
            lastName: change(command.lastName, from: user.lastName), picture: change(command.picture, from: user.picture),
            locale: change(command.locale, from: user.locale))
        return modified == UserModified(userId: command.userId) ? .accepted([]) : .accepted(.userModified(modified))
    }

    /// The wanted value where it differs from what is there; an absent value and an empty text are the same.
    private func change(_ wanted: String?, from current: String?) -> String? {
        wanted == nil || wanted == (current ?? "") ? nil : wanted
    }
}
