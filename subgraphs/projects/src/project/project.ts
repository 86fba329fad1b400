export type Project = { id: string; name: string; description: string; createdAt: Date; createdBy: string };
