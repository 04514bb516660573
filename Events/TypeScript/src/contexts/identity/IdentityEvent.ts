// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { AccountClosed } from "./events/AccountClosed.js";
import { AccountLocked } from "./events/AccountLocked.js";
import { AccountUnlocked } from "./events/AccountUnlocked.js";
import { EmailChanged } from "./events/EmailChanged.js";
import { EmailReleased } from "./events/EmailReleased.js";
import { EmailReserved } from "./events/EmailReserved.js";
import { RegistrationRejected } from "./events/RegistrationRejected.js";
import { UserModified } from "./events/UserModified.js";
import { UserRegistered } from "./events/UserRegistered.js";

/** Every event of the context identity. */
export type IdentityEvent =
  /** A person is registered. */
  | { readonly type: "UserRegistered"; readonly data: UserRegistered }
  /** A registration was refused. */
  | { readonly type: "RegistrationRejected"; readonly data: RegistrationRejected }
  /**
   * What is known about a person has changed. What is left out stays; an empty last name, picture or locale is removed.
   */
  | { readonly type: "UserModified"; readonly data: UserModified }
  /** A person has moved to another e-mail address. */
  | { readonly type: "EmailChanged"; readonly data: EmailChanged }
  /** A person is locked out. */
  | { readonly type: "AccountLocked"; readonly data: AccountLocked }
  /** A person who was locked out may come in again. */
  | { readonly type: "AccountUnlocked"; readonly data: AccountUnlocked }
  /** An account is closed for good. */
  | { readonly type: "AccountClosed"; readonly data: AccountClosed }
  /**
   * An e-mail address belongs to a person from now on. Stands in the stream of the entity `email`, whose id is a hash
   * of the address.
   */
  | { readonly type: "EmailReserved"; readonly data: EmailReserved }
  /**
   * An e-mail address no longer belongs to that person. Stands in the stream of the entity `email`, whose id is a hash
   * of the address.
   */
  | { readonly type: "EmailReleased"; readonly data: EmailReleased };

/** Reads and writes the events of the context identity. */
export const IdentityEvent = new s.EventUnion<IdentityEvent>("identity", {
  UserRegistered: { newest: UserRegistered },
  RegistrationRejected: { newest: RegistrationRejected },
  UserModified: { newest: UserModified },
  EmailChanged: { newest: EmailChanged },
  AccountLocked: { newest: AccountLocked },
  AccountUnlocked: { newest: AccountUnlocked },
  AccountClosed: { newest: AccountClosed },
  EmailReserved: { newest: EmailReserved },
  EmailReleased: { newest: EmailReleased },
});
