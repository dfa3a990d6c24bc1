/** In how many records at most a word can be found; where there are more, those that say most about it are kept. */
export const mostRecords = 500;

/** How much of a query is read. */
export const longestQuery = 300;
