/** Definitions of views for the hot path: a view never changes, so what was read once is known. */
export type ServedViews = { close(): void };
