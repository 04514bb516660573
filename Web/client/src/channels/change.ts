/** That a row of a view has changed. */
export interface Change<Row = unknown> {
  readonly view: string;
  readonly id: string;
  /** `identity:1234`; of two changes of a row the one with the higher number is the later one. */
  readonly revision: string;
  /** The row as it is now; null where it is gone, or is no longer this channel's. Undefined where it is too long to be told: read it. */
  readonly row: Row | null | undefined;
}

/** What a subscription tells. */
export interface ChannelHandler<Row = unknown> {
  /** A row has changed. Changes of a row come in order, each once. */
  readonly changed: (change: Change<Row>) => void;
  /**
   * Something may have been missed: read again what you show. Changes go on meanwhile. Give back the `Tributary-As-Of` of what was read, so that a
   * subscription that is lost later goes on from there.
   */
  readonly gap: (reason: string) => void | string | undefined | Promise<void | string | undefined>;
  /** The subscription is over: refused, or no longer allowed. */
  readonly ended?: (reason: Error) => void;
}

/** What `subscribe` gives back. */
export interface Subscription {
  readonly channel: string;
  /** Ends it. */
  close(): void;
}
