// Generated from schema/identity.yaml by 'make generate'. Do not edit.

import * as s from "../../runtime/schemas.js";
import { ChangeEmail } from "./commands/ChangeEmail.js";
import { CloseAccount } from "./commands/CloseAccount.js";
import { LockAccount } from "./commands/LockAccount.js";
import { ModifyUser } from "./commands/ModifyUser.js";
import { RegisterUser } from "./commands/RegisterUser.js";
import { UnlockAccount } from "./commands/UnlockAccount.js";

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
  | { readonly type: "CloseAccount"; readonly data: CloseAccount };

/** Reads and writes the commands of the context identity. */
export const IdentityCommand = new s.CommandUnion<IdentityCommand>("identity", {
  RegisterUser: { newest: RegisterUser },
  ModifyUser: { newest: ModifyUser },
  ChangeEmail: { newest: ChangeEmail },
  LockAccount: { newest: LockAccount },
  UnlockAccount: { newest: UnlockAccount },
  CloseAccount: { newest: CloseAccount },
});
