// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { AccountClosed } from "./events/AccountClosed.js";
import { AccountLocked } from "./events/AccountLocked.js";
import { AccountUnlocked } from "./events/AccountUnlocked.js";
import { AllSessionsRevoked } from "./events/AllSessionsRevoked.js";
import { AuthenticationFailed } from "./events/AuthenticationFailed.js";
import { AuthenticationSucceeded } from "./events/AuthenticationSucceeded.js";
import { EmailChanged } from "./events/EmailChanged.js";
import { EmailReleased } from "./events/EmailReleased.js";
import { EmailReserved } from "./events/EmailReserved.js";
import { EmailVerificationRequested } from "./events/EmailVerificationRequested.js";
import { EmailVerified } from "./events/EmailVerified.js";
import { ExternalIdentityLinked } from "./events/ExternalIdentityLinked.js";
import { InviteAccepted } from "./events/InviteAccepted.js";
import { InviteDeclined } from "./events/InviteDeclined.js";
import { InviteExpired } from "./events/InviteExpired.js";
import { InviteResent } from "./events/InviteResent.js";
import { InviteRevoked } from "./events/InviteRevoked.js";
import { InviteSent } from "./events/InviteSent.js";
import { MemberProfileChanged } from "./events/MemberProfileChanged.js";
import { MembershipCreated } from "./events/MembershipCreated.js";
import { MembershipDeleted } from "./events/MembershipDeleted.js";
import { MembershipOutdated } from "./events/MembershipOutdated.js";
import { MembershipReleased } from "./events/MembershipReleased.js";
import { MembershipReserved } from "./events/MembershipReserved.js";
import { MembershipUpdated } from "./events/MembershipUpdated.js";
import { PasswordChanged } from "./events/PasswordChanged.js";
import { PasswordResetRequested } from "./events/PasswordResetRequested.js";
import { RegistrationRejected } from "./events/RegistrationRejected.js";
import { SessionRefreshed } from "./events/SessionRefreshed.js";
import { SessionReuseDetected } from "./events/SessionReuseDetected.js";
import { SessionRevoked } from "./events/SessionRevoked.js";
import { SessionStarted } from "./events/SessionStarted.js";
import { TeamCreated } from "./events/TeamCreated.js";
import { TeamDeleted } from "./events/TeamDeleted.js";
import { TeamOwnershipTransferred } from "./events/TeamOwnershipTransferred.js";
import { TeamRenamed } from "./events/TeamRenamed.js";
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
  | { readonly type: "EmailReleased"; readonly data: EmailReleased }
  /**
   * A person has shown who they are. Stands in the stream of the e-mail address or of the external identity that was
   * used.
   */
  | { readonly type: "AuthenticationSucceeded"; readonly data: AuthenticationSucceeded }
  /**
   * Somebody was not let in. Stands in the stream of the e-mail address or of the external identity, also where nobody
   * has that address; in a person's own where a change of password named the wrong one.
   */
  | { readonly type: "AuthenticationFailed"; readonly data: AuthenticationFailed }
  /** A session waits for the person who has signed in. */
  | { readonly type: "SessionStarted"; readonly data: SessionStarted }
  /** A session has got new tokens. */
  | { readonly type: "SessionRefreshed"; readonly data: SessionRefreshed }
  /** An old refresh token of a session was shown, so that somebody has copied it. */
  | { readonly type: "SessionReuseDetected"; readonly data: SessionReuseDetected }
  /** A session has ended before its time. */
  | { readonly type: "SessionRevoked"; readonly data: SessionRevoked }
  /** All sessions that a person had have ended, or all but one. */
  | { readonly type: "AllSessionsRevoked"; readonly data: AllSessionsRevoked }
  /** A person has shown that they read the mails to their address. */
  | { readonly type: "EmailVerified"; readonly data: EmailVerified }
  /** A person has asked for another mail with the link that verifies the address. */
  | { readonly type: "EmailVerificationRequested"; readonly data: EmailVerificationRequested }
  /** A person has another password, and all sessions but the one named have ended. */
  | { readonly type: "PasswordChanged"; readonly data: PasswordChanged }
  /**
   * Somebody has asked to replace the password that belongs to an address. Stands in the stream of the e-mail address,
   * also where nobody has it.
   */
  | { readonly type: "PasswordResetRequested"; readonly data: PasswordResetRequested }
  /** A person may sign in through another service from now on. */
  | { readonly type: "ExternalIdentityLinked"; readonly data: ExternalIdentityLinked }
  /** A team exists. */
  | { readonly type: "TeamCreated"; readonly data: TeamCreated }
  /** A team is called something else. Names everybody whose lists show it, since only the team knows them. */
  | { readonly type: "TeamRenamed"; readonly data: TeamRenamed }
  /** A team is no more; its memberships and invites have ended before. */
  | { readonly type: "TeamDeleted"; readonly data: TeamDeleted }
  /** An address is invited into a team. */
  | { readonly type: "InviteSent"; readonly data: InviteSent }
  /** An invite is sent once more and holds longer. */
  | { readonly type: "InviteResent"; readonly data: InviteResent }
  /** An invite was taken back. */
  | { readonly type: "InviteRevoked"; readonly data: InviteRevoked }
  /** An invite was accepted; the membership follows. */
  | { readonly type: "InviteAccepted"; readonly data: InviteAccepted }
  /** An invite was turned down. */
  | { readonly type: "InviteDeclined"; readonly data: InviteDeclined }
  /** Nobody accepted an invite in time. */
  | { readonly type: "InviteExpired"; readonly data: InviteExpired }
  /** A person is a member of a team. Says what others see of them, so that no page shows a member without a name. */
  | { readonly type: "MembershipCreated"; readonly data: MembershipCreated }
  /** A member has another role. */
  | { readonly type: "MembershipUpdated"; readonly data: MembershipUpdated }
  /** A person is no longer a member of a team. */
  | { readonly type: "MembershipDeleted"; readonly data: MembershipDeleted }
  /** A member looks different. What is left out is not there any more. */
  | { readonly type: "MemberProfileChanged"; readonly data: MemberProfileChanged }
  /** A team has another owner. */
  | { readonly type: "TeamOwnershipTransferred"; readonly data: TeamOwnershipTransferred }
  /**
   * A person is about to be a member of a team. Stands in the stream of the entity `memberships`, whose id is the
   * person's.
   */
  | { readonly type: "MembershipReserved"; readonly data: MembershipReserved }
  /**
   * A person is not, or no longer, a member by that membership. Stands in the stream of the entity `memberships`, whose
   * id is the person's.
   */
  | { readonly type: "MembershipReleased"; readonly data: MembershipReleased }
  /**
   * What a team knows of a member may no longer hold, because the person's profile has changed or the account is
   * closed. Stands in the stream of the entity `memberships`, whose id is the person's.
   */
  | { readonly type: "MembershipOutdated"; readonly data: MembershipOutdated };

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
  AuthenticationSucceeded: { newest: AuthenticationSucceeded },
  AuthenticationFailed: { newest: AuthenticationFailed },
  SessionStarted: { newest: SessionStarted },
  SessionRefreshed: { newest: SessionRefreshed },
  SessionReuseDetected: { newest: SessionReuseDetected },
  SessionRevoked: { newest: SessionRevoked },
  AllSessionsRevoked: { newest: AllSessionsRevoked },
  EmailVerified: { newest: EmailVerified },
  EmailVerificationRequested: { newest: EmailVerificationRequested },
  PasswordChanged: { newest: PasswordChanged },
  PasswordResetRequested: { newest: PasswordResetRequested },
  ExternalIdentityLinked: { newest: ExternalIdentityLinked },
  TeamCreated: { newest: TeamCreated },
  TeamRenamed: { newest: TeamRenamed },
  TeamDeleted: { newest: TeamDeleted },
  InviteSent: { newest: InviteSent },
  InviteResent: { newest: InviteResent },
  InviteRevoked: { newest: InviteRevoked },
  InviteAccepted: { newest: InviteAccepted },
  InviteDeclined: { newest: InviteDeclined },
  InviteExpired: { newest: InviteExpired },
  MembershipCreated: { newest: MembershipCreated },
  MembershipUpdated: { newest: MembershipUpdated },
  MembershipDeleted: { newest: MembershipDeleted },
  MemberProfileChanged: { newest: MemberProfileChanged },
  TeamOwnershipTransferred: { newest: TeamOwnershipTransferred },
  MembershipReserved: { newest: MembershipReserved },
  MembershipReleased: { newest: MembershipReleased },
  MembershipOutdated: { newest: MembershipOutdated },
});
