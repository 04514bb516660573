// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../../runtime/schemas.js";
import { type Timestamp } from "../../../runtime/timestamp.js";
import { AuthenticationMethod } from "../definitions/AuthenticationMethod.js";
import { Device } from "../definitions/Device.js";
import { SessionId } from "../values.js";

/** One thing that happened at a person's door. */
export interface LoginEntry {
  /** What happened. */
  readonly kind: "succeeded" | "failed" | "sessionRevoked" | "reuseDetected" | "allSessionsRevoked" | "passwordChanged" | "passwordResetRequested" | "identityLinked" | "emailChanged" | "emailVerified" | "locked" | "unlocked" | "closed";
  /** When. */
  readonly at: Timestamp;
  /** The session it is about, where it is about one. */
  readonly sessionId?: string;
  /** How the person had shown who they are, where somebody has signed in. */
  readonly method?: AuthenticationMethod;
  /** Why it failed, where it did. */
  readonly reason?: "wrongPassword" | "passwordUnreadable" | "accountLocked" | "accountClosed";
  /** Present where it came from a device that the person has used before. */
  readonly device?: Device;
}

/** Reads and writes `LoginEntry`. */
export const LoginEntry = new s.ObjectSchema<LoginEntry>({
  members: {
    kind: s.oneOf(
      "succeeded",
      "failed",
      "sessionRevoked",
      "reuseDetected",
      "allSessionsRevoked",
      "passwordChanged",
      "passwordResetRequested",
      "identityLinked",
      "emailChanged",
      "emailVerified",
      "locked",
      "unlocked",
      "closed",
    ),
    at: s.timestamp(),
    sessionId: s.optional(SessionId),
    method: s.optional(AuthenticationMethod),
    reason: s.optional(s.oneOf("wrongPassword", "passwordUnreadable", "accountLocked", "accountClosed")),
    device: s.optional(Device),
  },
});
