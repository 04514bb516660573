public import EventSourcing
public import IdentityEvents

/// The component that decides who people are.
public struct Identity: Component {
    private let passwords: any PasswordKeeping

    public init(passwords: any PasswordKeeping) { self.passwords = passwords }

    public func handling(of command: IdentityCommand) -> Handling<IdentityEvent> {
        switch command {
        case .registerUser(let command): Handling(command, by: RegisterUserHandler(passwords: passwords))
        case .modifyUser(let command): Handling(command, by: ModifyUserHandler())
        case .changeEmail(let command): Handling(command, by: ChangeEmailHandler())
        case .lockAccount(let command): Handling(command, by: LockAccountHandler())
        case .unlockAccount(let command): Handling(command, by: UnlockAccountHandler())
        case .closeAccount(let command): Handling(command, by: CloseAccountHandler())
        }
    }
}
