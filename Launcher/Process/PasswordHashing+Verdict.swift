import IdentityComponent
import Passwords

extension PasswordHashing {
    /// What identity wants to know of a password.
    func verdict(of password: [UInt8], against hash: String?) async throws -> PasswordVerdict {
        switch try await verify(password, against: hash) {
        case true?: .right
        case false?: .wrong
        case nil: .busy
        }
    }
}
