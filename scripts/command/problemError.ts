/** A problem of the input, told to the person who gave it; nothing is written. */
export class ProblemError extends Error {}
