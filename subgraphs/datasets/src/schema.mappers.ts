import type { Dataset, Inode } from '@hopyard/files';
import type { Change, FeedItem } from '@hopyard/journal';

type Signal = FeedItem['signal'];

export type DatasetMapper = Dataset;
export type FileMapper = Inode;
export type DirectoryMapper = Inode;
export type ProjectMapper = { id: string };
/** The entry of an event is read again when it is sent, with the rights of that moment. */
export type FileEventMapper = { cursor: string; signal: Signal; at: Date; change: Change | null; subjectId: string | null };
