/** A push that cannot go on and says why. The message is all that a person is shown. */
export class PushFault extends Error {}
