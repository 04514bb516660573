// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { AcceptInvite } from "./commands/AcceptInvite.js";
import { AuthenticateExternal } from "./commands/AuthenticateExternal.js";
import { AuthenticateUser } from "./commands/AuthenticateUser.js";
import { ChangeEmail } from "./commands/ChangeEmail.js";
import { ChangeMemberRole } from "./commands/ChangeMemberRole.js";
import { ChangePassword } from "./commands/ChangePassword.js";
import { CloseAccount } from "./commands/CloseAccount.js";
import { CreateTeam } from "./commands/CreateTeam.js";
import { DeclineInvite } from "./commands/DeclineInvite.js";
import { DeleteTeam } from "./commands/DeleteTeam.js";
import { ExpireInvite } from "./commands/ExpireInvite.js";
import { InviteMember } from "./commands/InviteMember.js";
import { LeaveTeam } from "./commands/LeaveTeam.js";
import { LinkExternalIdentity } from "./commands/LinkExternalIdentity.js";
import { LockAccount } from "./commands/LockAccount.js";
import { ModifyUser } from "./commands/ModifyUser.js";
import { NoteMemberProfile } from "./commands/NoteMemberProfile.js";
import { RefreshSession } from "./commands/RefreshSession.js";
import { RegisterUser } from "./commands/RegisterUser.js";
import { RemoveClosedAccount } from "./commands/RemoveClosedAccount.js";
import { RemoveMember } from "./commands/RemoveMember.js";
import { RenameTeam } from "./commands/RenameTeam.js";
import { RequestEmailVerification } from "./commands/RequestEmailVerification.js";
import { RequestPasswordReset } from "./commands/RequestPasswordReset.js";
import { ResendInvite } from "./commands/ResendInvite.js";
import { ResetPassword } from "./commands/ResetPassword.js";
import { RevokeAllSessions } from "./commands/RevokeAllSessions.js";
import { RevokeInvite } from "./commands/RevokeInvite.js";
import { RevokeSession } from "./commands/RevokeSession.js";
import { TransferTeamOwnership } from "./commands/TransferTeamOwnership.js";
import { UnlockAccount } from "./commands/UnlockAccount.js";
import { VerifyEmail } from "./commands/VerifyEmail.js";

/** Every command of the context identity. */
export type IdentityCommand =
  /** Registers a person who is not known yet, under an e-mail address that nobody else has. */
  | { readonly type: "RegisterUser"; readonly data: RegisterUser }
  /**
   * Changes what is known about a person. What is left out stays; an empty last name, picture or locale is removed. At
   * least one must be given.
   */
  | { readonly type: "ModifyUser"; readonly data: ModifyUser }
  /** Moves a person to another e-mail address that nobody else has. */
  | { readonly type: "ChangeEmail"; readonly data: ChangeEmail }
  /** Locks a person out until the account is unlocked. */
  | { readonly type: "LockAccount"; readonly data: LockAccount }
  /** Lets a locked person in again. */
  | { readonly type: "UnlockAccount"; readonly data: UnlockAccount }
  /** Closes an account for good and sets its e-mail address free. */
  | { readonly type: "CloseAccount"; readonly data: CloseAccount }
  /** Signs a person in with a password. It is worth nothing a minute after it was made. */
  | { readonly type: "AuthenticateUser"; readonly data: AuthenticateUser }
  /**
   * Signs a person in for whom another service vouches, and registers a person who comes for the first time with a
   * verified address that nobody has.
   */
  | { readonly type: "AuthenticateExternal"; readonly data: AuthenticateExternal }
  /**
   * Lets a person who is signed in sign in through another service too. Whoever asks has seen that service vouch for
   * the person.
   */
  | { readonly type: "LinkExternalIdentity"; readonly data: LinkExternalIdentity }
  /** Shows that a person reads the mails to their address. */
  | { readonly type: "VerifyEmail"; readonly data: VerifyEmail }
  /** Asks for another mail with the link that verifies the address. */
  | { readonly type: "RequestEmailVerification"; readonly data: RequestEmailVerification }
  /** Gives a person who knows the current password another one, and ends all other sessions. */
  | { readonly type: "ChangePassword"; readonly data: ChangePassword }
  /** Asks for a mail with which a forgotten password is replaced. It is completed for every address, known or not. */
  | { readonly type: "RequestPasswordReset"; readonly data: RequestPasswordReset }
  /** Replaces a forgotten password with the help of a mail, and ends all sessions. */
  | { readonly type: "ResetPassword"; readonly data: ResetPassword }
  /** Notes that a session has got new tokens. */
  | { readonly type: "RefreshSession"; readonly data: RefreshSession }
  /** Ends a session. */
  | { readonly type: "RevokeSession"; readonly data: RevokeSession }
  /** Ends all sessions of a person, or all but one. */
  | { readonly type: "RevokeAllSessions"; readonly data: RevokeAllSessions }
  /** Founds a team. Who founds it is its owner and its first administrator. */
  | { readonly type: "CreateTeam"; readonly data: CreateTeam }
  /** Gives a team another name. */
  | { readonly type: "RenameTeam"; readonly data: RenameTeam }
  /** Dissolves a team for good, with all its memberships and invites. The owner may. */
  | { readonly type: "DeleteTeam"; readonly data: DeleteTeam }
  /** Invites whoever reads the mail of an address into a team. */
  | { readonly type: "InviteMember"; readonly data: InviteMember }
  /** Sends an open invite once more; it then holds for another five days. */
  | { readonly type: "ResendInvite"; readonly data: ResendInvite }
  /** Takes an open invite back. */
  | { readonly type: "RevokeInvite"; readonly data: RevokeInvite }
  /** Joins a team by an invite, with the proof of its mail or with the verified address it was sent to. */
  | { readonly type: "AcceptInvite"; readonly data: AcceptInvite }
  /** Turns an invite down, with the proof of its mail or with the verified address it was sent to. */
  | { readonly type: "DeclineInvite"; readonly data: DeclineInvite }
  /** The time of an invite is over. Issued by the deadline that its sending sets, and by nobody else. */
  | { readonly type: "ExpireInvite"; readonly data: ExpireInvite }
  /** Gives a member another role. */
  | { readonly type: "ChangeMemberRole"; readonly data: ChangeMemberRole }
  /** Takes a member out of a team. */
  | { readonly type: "RemoveMember"; readonly data: RemoveMember }
  /** Leaves a team. */
  | { readonly type: "LeaveTeam"; readonly data: LeaveTeam }
  /** Makes a member the owner of the team, and an administrator where they were none. The owner may. */
  | { readonly type: "TransferTeamOwnership"; readonly data: TransferTeamOwnership }
  /** A person has closed their account. Issued because of that, and by nobody else. */
  | { readonly type: "RemoveClosedAccount"; readonly data: RemoveClosedAccount }
  /** A member looks like this now. Issued because a profile has changed, and by nobody else. */
  | { readonly type: "NoteMemberProfile"; readonly data: NoteMemberProfile };

/** Reads and writes the commands of the context identity. */
export const IdentityCommand = new s.CommandUnion<IdentityCommand>("identity", {
  RegisterUser: { newest: RegisterUser },
  ModifyUser: { newest: ModifyUser },
  ChangeEmail: { newest: ChangeEmail },
  LockAccount: { newest: LockAccount },
  UnlockAccount: { newest: UnlockAccount },
  CloseAccount: { newest: CloseAccount },
  AuthenticateUser: { newest: AuthenticateUser },
  AuthenticateExternal: { newest: AuthenticateExternal },
  LinkExternalIdentity: { newest: LinkExternalIdentity },
  VerifyEmail: { newest: VerifyEmail },
  RequestEmailVerification: { newest: RequestEmailVerification },
  ChangePassword: { newest: ChangePassword },
  RequestPasswordReset: { newest: RequestPasswordReset },
  ResetPassword: { newest: ResetPassword },
  RefreshSession: { newest: RefreshSession },
  RevokeSession: { newest: RevokeSession },
  RevokeAllSessions: { newest: RevokeAllSessions },
  CreateTeam: { newest: CreateTeam },
  RenameTeam: { newest: RenameTeam },
  DeleteTeam: { newest: DeleteTeam },
  InviteMember: { newest: InviteMember },
  ResendInvite: { newest: ResendInvite },
  RevokeInvite: { newest: RevokeInvite },
  AcceptInvite: { newest: AcceptInvite },
  DeclineInvite: { newest: DeclineInvite },
  ExpireInvite: { newest: ExpireInvite },
  ChangeMemberRole: { newest: ChangeMemberRole },
  RemoveMember: { newest: RemoveMember },
  LeaveTeam: { newest: LeaveTeam },
  TransferTeamOwnership: { newest: TransferTeamOwnership },
  RemoveClosedAccount: { newest: RemoveClosedAccount },
  NoteMemberProfile: { newest: NoteMemberProfile },
});
