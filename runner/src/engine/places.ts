// Where a worker finds things, as it sees them.
export const DATA = '/data/';
export const OUTPUT = '/output/';
export const SPILL = '/scratch/spill';
/** What is sent on is written here: a pipe, or a file where the format cannot be written into one. */
export const SENT = '/scratch/sent';
