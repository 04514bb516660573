/// One request to an issuer.
struct IssuerCall: Sendable {
    let address: WebAddress
    /// The fields of a form; nil for a GET.
    var form: [(name: String, value: String)]?
    /// `Authorization`, a secret.
    var authorization: String?

    /// The fields as `application/x-www-form-urlencoded`.
    var body: String? { form.map(FormEncoding.text) }
}
