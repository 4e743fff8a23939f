/** Weights of the five levels: title, heading, and three degrees of the body. */
export const LEVEL_WEIGHTS = [6, 3.4, 2, 1.5, 1] as const;
/** Starts and ends as a word, starts, ends, neither: 委託 in 再委託 is no match for 委託. */
export const BOUNDARY_WEIGHTS = [1, 0.7, 0.35, 0.12] as const;
