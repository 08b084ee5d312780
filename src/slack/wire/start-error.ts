/** A connection that can't be made, in one line for who runs the bot. */
export class SlackStartError extends Error {}
