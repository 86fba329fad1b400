/** The way of staged rows into the online side: copied beside it before the commit, moved in with it. */
export type OnlineStore = { close(): Promise<void> };
