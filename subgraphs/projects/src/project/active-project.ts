import { PlatformError } from '@hopyard/identity';
import type { Context } from '../context.ts';

/** What lies in a project is shown in that project only: the address names it. */
export function activeProject({ viewer }: Context, project: { id: string; name: string }): void {
  if (viewer?.project?.id === project.id) return;
  throw new PlatformError('PROJECT_CONTEXT_REQUIRED', `Ask for this at /api/projects/${project.name}/graphql.`);
}
