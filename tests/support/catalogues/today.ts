/** The day on which tests ask. */
export const TODAY = '2025-09-15';
