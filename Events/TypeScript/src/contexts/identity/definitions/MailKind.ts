// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";

/** What a mail is about. */
export type MailKind = "emailVerification" | "emailChangeNotice" | "passwordReset" | "passwordChangedNotice" | "accountLockedNotice" | "invite";

/** Reads and writes `MailKind`. */
export const MailKind = s.oneOf(
  "emailVerification",
  "emailChangeNotice",
  "passwordReset",
  "passwordChangedNotice",
  "accountLockedNotice",
  "invite",
);
