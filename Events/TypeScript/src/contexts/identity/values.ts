// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";

/**
 * The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
 */
export const UserId = s.string({ format: "uuid" });

/** An e-mail address. Two addresses that differ only in case are one and the same. */
export const Email = s.string({ maxLength: 254, format: "email" });

/** How the person wants to be called, on a single line. */
export const FirstName = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** The person's family name, on a single line. */
export const LastName = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** Where the person's picture is, an http or https address. */
export const Picture = s.string({ maxLength: 2048, format: "uri" });

/** The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW. */
export const Locale = s.string({ maxLength: 35, pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u });

/** The person's new family name, on a single line. Empty means that there is none any more. */
export const ChangedLastName = s.string({ maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** Where the person's new picture is. Empty means that there is none any more. */
export const ChangedPicture = s.string({
  maxLength: 2048,
  pattern: /^([Hh][Tt][Tt][Pp][Ss]?:\/\/[A-Za-z0-9][A-Za-z0-9._~-]*(:[0-9]*)?([\/?]([A-Za-z0-9._~:\/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~:\/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?)?$/u,
});

/** The new language, a BCP 47 tag. Empty means that the person no longer asks for one. */
export const ChangedLocale = s.string({ maxLength: 35, pattern: /^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?$/u });

/** Why, in a few words for the people who look after accounts. */
export const Reason = s.string({ maxLength: 500 });

/**
 * The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it
 * already.
 */
export const EmailId = s.string({ pattern: /^[0-9a-f]{64}$/u });

/** What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal. */
export const IdentityId = s.string({ pattern: /^[0-9a-f]{64}$/u });

/**
 * The session's id, a UUIDv7 made by whoever asks for it. It opens nothing; the session's secret stands in no message.
 */
export const SessionId = s.string({ format: "uuid" });

/** A password, sealed to the public key of the identity component (HPKE) and written as base64url without padding. */
export const SealedPassword = s.string({ minLength: 1, maxLength: 2048, pattern: /^[A-Za-z0-9_-]+$/u });

/** The scrypt hash of a password as a PHC string. */
export const PasswordHash = s.string({ minLength: 1, maxLength: 512 });

/**
 * The SHA-256 of the secret that the person who signs in holds, in hexadecimal. Whoever shows the secret takes the
 * session.
 */
export const LoginRequest = s.string({ pattern: /^[0-9a-f]{64}$/u });

/** The SHA-256 of the token that a mail carried, in hexadecimal. */
export const Proof = s.string({ pattern: /^[0-9a-f]{64}$/u });

/** The token of the link in a mail. */
export const MailToken = s.string({ minLength: 1, maxLength: 512, pattern: /^[A-Za-z0-9_-]+$/u });

/** The service that vouches for the person, the issuer of OpenID Connect. */
export const Issuer = s.string({ maxLength: 512, format: "uri" });

/** What that service calls the person. */
export const Subject = s.string({ minLength: 1, maxLength: 255 });

/** A password, 12 to 256 characters of any kind. It is never stored and never logged. */
export const NewPassword = s.string({ minLength: 12, maxLength: 256 });

/** The team's id, a UUIDv7 made by whoever asks for the team. */
export const TeamId = s.string({ format: "uuid" });

/**
 * The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has
 * another.
 */
export const MembershipId = s.string({ format: "uuid" });

/** The invite's id, a UUIDv7 made by whoever invites. */
export const InviteId = s.string({ format: "uuid" });

/** What the team is called, on a single line. */
export const TeamName = s.string({ minLength: 1, maxLength: 100, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });

/** How often the person's profile had changed by then, the registration included; a lower number is older news. */
export const ProfileRevision = s.bigint({ minimum: 1n });

/** What the person who invites was called then. */
export const InviterName = s.string({ minLength: 1, maxLength: 201, pattern: /^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$/u });
