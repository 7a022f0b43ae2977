/** Answers for a push that cannot go on and says why; the message is all that a person is shown. */
export class PushFault extends Error {}
