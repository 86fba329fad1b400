import { Database, Folder, House, LayoutDashboard, Play, Users } from 'lucide-react';
import type { CommandGroup } from '@/components/command-palette.tsx';
import type { PaletteObjectsQuery } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

/** What ⌘K finds in a project: its objects, its pages, and the other projects. */
export function paletteGroups(project: string, projects: readonly string[], known: PaletteObjectsQuery['project'] | null): CommandGroup[] {
  const groups: CommandGroup[] = [
    {
      label: 'Data and programs',
      items: [
        ...(known?.datasets.nodes ?? []).map(({ id, name, description }) => ({
          id,
          label: name,
          note: description || 'dataset',
          name: true,
          icon: <Database className="i" aria-hidden />,
          href: paths.files(project, name),
        })),
        ...(known?.jobs.nodes ?? []).map(({ id, name, description }) => ({
          id,
          label: name,
          note: description || 'job',
          name: true,
          icon: <Play className="i" aria-hidden />,
          href: paths.job(project, name),
        })),
      ],
    },
    {
      label: 'Go to',
      items: [
        { id: 'overview', label: 'Overview', icon: <LayoutDashboard className="i" aria-hidden />, href: paths.project(project) },
        { id: 'files', label: 'Files', icon: <Folder className="i" aria-hidden />, href: paths.files(project) },
        { id: 'jobs', label: 'Jobs', icon: <Play className="i" aria-hidden />, keys: ['g', 'j'], href: paths.jobs(project) },
        { id: 'members', label: 'Members', icon: <Users className="i" aria-hidden />, href: paths.members(project) },
        { id: 'home', label: 'Home', icon: <House className="i" aria-hidden />, keys: ['g', 'h'], href: paths.home() },
      ],
    },
    {
      label: 'Projects',
      items: projects
        .filter((name) => name !== project)
        .map((name) => ({
          id: `project:${name}`,
          label: name,
          name: true,
          icon: <LayoutDashboard className="i" aria-hidden />,
          href: paths.project(name),
        })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
