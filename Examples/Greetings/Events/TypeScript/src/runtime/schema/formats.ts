// Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.

/** A form of text that a schema asks for by name. */
export type StringFormat = "uuid" | "email" | "uri";

interface Format {
  /** What is expected, behind "must be". */
  readonly expectation: string;
  matches(text: string): boolean;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const mailbox = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const address = /^https?:\/\/(?:[^/?#[\]]*@)?(?:\[[^/?#[\]@]+\]|[^/?#[\]@:]+)(?::[0-9]*)?(?:[/?#][^[\]]*)?$/i;
const characters = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;

export const formats: Readonly<Record<StringFormat, Format>> = {
  uuid: {
    expectation: "a UUID in lower case, as in 01890a5d-ac96-774b-bcce-b302099a8057",
    matches: (text) => uuid.test(text),
  },
  email: {
    expectation: "an e-mail address",
    matches: isEmail,
  },
  uri: {
    expectation: "an http or https URI",
    matches: (text) => characters.test(text) && address.test(text) && text.indexOf("#") === text.lastIndexOf("#"),
  },
};

/** ASCII, one `@`, no quotes or comments, a domain of at least two labels, at most 254 characters. */
function isEmail(text: string): boolean {
  if (text.length > 254 || !mailbox.test(text)) return false;
  const labels = text.slice(text.indexOf("@") + 1).split(".");
  return labels.length >= 2 && labels.every((part) => label.test(part));
}
