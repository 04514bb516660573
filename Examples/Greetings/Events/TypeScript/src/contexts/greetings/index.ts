// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

/** The context greetings: Who was greeted, and how. */
export * from "./commands/GreetPerson.js";
export * from "./events/PersonGreeted.js";
export * from "./views/Greeting.js";
export * from "./GreetingsCommand.js";
export * from "./GreetingsEvent.js";
