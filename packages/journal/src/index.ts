export { type Journal, openJournal } from './journal.ts';
export type { FollowOptions } from './follow.ts';
export { type Change, type Entry, type FeedItem, INSTALLATION, type NewEntry, type Origin, type Subject } from './types.ts';
