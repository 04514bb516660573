internal import WebAPI

extension IdentityApplication {
    /// The routes that sign people in by external issuers: the list alone where there are none.
    static func externalSignInRoutes(_ external: ExternalSignIn?, _ signIn: SignIn) -> [any Endpoint] {
        guard let external else { return [ListIssuersRoute(external: nil)] }
        return [
            ListIssuersRoute(external: external),
            BeginExternalLoginRoute(external: external, signIn: signIn).limited(by: signIn.limiter),
            FinishExternalLoginRoute(external: external, signIn: signIn).limited(by: signIn.limiter),
            BeginExternalLinkRoute(external: external, signIn: signIn).afterRecentSignIn(in: signIn.sessions).limited(by: signIn.limiter),
        ]
    }
}
