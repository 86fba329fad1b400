/** Makes training datasets that wait to be made, one at a time, whoever asked for them. */
export type Builder = { wake(): void; close(): Promise<void> };
