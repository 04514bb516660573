/** Commands, sessions and live views of Tributary. */
export { Client, type Reading, type Registration } from "./client.js";
export { type Change, type ChannelHandler, type Subscription } from "./channels/change.js";
export { type Command, type Outcome } from "./commands/command.js";
export { type Result } from "./connection/frames.js";
export { type Socket, type SocketConstructor } from "./connection/socket.js";
export { type ClientOptions, type ConnectionState } from "./options.js";
export { OutcomeUnknown, Problem, type ProblemDocument, type ProblemFault } from "./problem.js";
export { type Session } from "./session/session.js";
export { type Tokens } from "./session/tokens.js";
