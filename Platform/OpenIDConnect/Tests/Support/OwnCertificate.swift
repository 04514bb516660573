import NIOSSL

/// A certificate for this machine that nobody vouches for but itself, and its key, which opens nothing else.
enum OwnCertificate {
    static var server: TLSConfiguration {
        get throws {
            .makeServerConfiguration(
                certificateChain: [.certificate(try NIOSSLCertificate(bytes: Array(certificate.utf8), format: .pem))],
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
        }
    }

    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBmzCCAUGgAwIBAgIUcXq0gnk+j8uc0lMs0Xi31UvlwZIwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIwNTIyN1oYDzIxMjYxMDI4
        MjA1MjI3WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAAQDsNraVBghqq9H20WdFPqjvUms3ofsbF9S4hw0fq4zSVb9Dgb3vnZg
        nj7vuPf2on/nODvEF52SS5iHaO9LOpano28wbTAdBgNVHQ4EFgQU5uXc67RezdWs
        KufwfIsV1Iobm0QwHwYDVR0jBBgwFoAU5uXc67RezdWsKufwfIsV1Iobm0QwDwYD
        VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
        zj0EAwIDSAAwRQIhANq3g8Rct2YwDQ364ivfDlW+hgvvMr4E2ajEUNkw0jPCAiA0
        YRBCYZOmapA0uTQNkeXoii/qiOWj0DCFg4h5anuVlA==
        -----END CERTIFICATE-----
        """

    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvKztMSKvbK+ufQKl
        nOi2rR929v67/90jAIzwxUvjYCChRANCAAQDsNraVBghqq9H20WdFPqjvUms3ofs
        bF9S4hw0fq4zSVb9Dgb3vnZgnj7vuPf2on/nODvEF52SS5iHaO9LOpan
        -----END PRIVATE KEY-----
        """
}
