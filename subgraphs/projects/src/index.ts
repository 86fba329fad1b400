export { createProjects, type ProjectsParts, type ProjectsService } from './service.ts';
export type { SeededUser } from './user/seed-users.ts';
