/// How mails leave, as the environment says.
struct MailSettings: Sendable {
    /// `smtp://user@host:587`; nil: mails are written into the folder.
    var serverURL: String?
    var passwordFile: String?
    /// Certificates to be trusted instead of the system's.
    var certificatesFile: String?
    /// `Name <address>`.
    var sender: String?
    var folder: String?
    /// Where the pages are that mails lead to.
    var pagesURL: String?
}
