// Generated from schema/identity.yaml by 'make generate'. Do not edit.

/** The context identity: Who people are. */
export * from "./commands/RegisterUser.js";
export * from "./commands/ModifyUser.js";
export * from "./commands/ChangeEmail.js";
export * from "./commands/LockAccount.js";
export * from "./commands/UnlockAccount.js";
export * from "./commands/CloseAccount.js";
export * from "./events/UserRegistered.js";
export * from "./events/RegistrationRejected.js";
export * from "./events/UserModified.js";
export * from "./events/EmailChanged.js";
export * from "./events/AccountLocked.js";
export * from "./events/AccountUnlocked.js";
export * from "./events/AccountClosed.js";
export * from "./events/EmailReserved.js";
export * from "./events/EmailReleased.js";
export * from "./views/UserProfile.js";
export * from "./requests/RegisterUserRequest.js";
export * from "./IdentityCommand.js";
export * from "./IdentityEvent.js";
