import {
  BellRing,
  Box,
  Combine,
  Database,
  FlaskConical,
  Folder,
  House,
  Inbox,
  Layers2,
  LayoutDashboard,
  Play,
  Rocket,
  TableProperties,
  Users,
} from 'lucide-react';
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
        ...(known?.featureGroups.nodes ?? []).map((group) => ({
          id: group.id,
          label: group.name,
          note: `v${group.version}, ${group.description || 'feature group'}`,
          name: true,
          icon: <Layers2 className="i" aria-hidden />,
          href: paths.featureGroup(project, group),
        })),
        ...(known?.featureViews.nodes ?? []).map((view) => ({
          id: view.id,
          label: view.name,
          note: `v${view.version}, ${view.description || 'feature view'}`,
          name: true,
          icon: <Combine className="i" aria-hidden />,
          href: paths.featureView(project, view),
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
      label: 'Experiments, models and deployments',
      items: [
        ...(known?.experiments.nodes ?? []).map(({ id, name }) => ({
          id,
          label: name,
          note: 'experiment',
          name: true,
          icon: <FlaskConical className="i" aria-hidden />,
          href: paths.experiment(project, name),
        })),
        ...(known?.models.nodes ?? []).map(({ id, name, version }) => ({
          id,
          label: name,
          note: version ? `model, v${version.version}` : 'model',
          name: true,
          icon: <Box className="i" aria-hidden />,
          href: version ? paths.modelVersion(project, name, version.version) : paths.model(project, name),
        })),
        ...(known?.deployments.nodes ?? []).map(({ id, name, description }) => ({
          id,
          label: name,
          note: description || 'deployment',
          name: true,
          icon: <Rocket className="i" aria-hidden />,
          href: paths.deployment(project, name),
        })),
      ],
    },
    {
      label: 'Go to',
      items: [
        { id: 'overview', label: 'Overview', icon: <LayoutDashboard className="i" aria-hidden />, href: paths.project(project) },
        { id: 'features', label: 'Feature groups', icon: <Layers2 className="i" aria-hidden />, keys: ['g', 'f'], href: paths.features(project) },
        { id: 'views', label: 'Feature views', icon: <Combine className="i" aria-hidden />, keys: ['g', 'v'], href: paths.views(project) },
        { id: 'training', label: 'Training data', icon: <TableProperties className="i" aria-hidden />, href: paths.training(project) },
        { id: 'files', label: 'Files', icon: <Folder className="i" aria-hidden />, href: paths.files(project) },
        { id: 'jobs', label: 'Jobs', icon: <Play className="i" aria-hidden />, keys: ['g', 'j'], href: paths.jobs(project) },
        {
          id: 'experiments',
          label: 'Experiments',
          icon: <FlaskConical className="i" aria-hidden />,
          keys: ['g', 'e'],
          href: paths.experiments(project),
        },
        { id: 'models', label: 'Models', icon: <Box className="i" aria-hidden />, keys: ['g', 'm'], href: paths.models(project) },
        {
          id: 'deployments',
          label: 'Deployments',
          icon: <Rocket className="i" aria-hidden />,
          keys: ['g', 'd'],
          href: paths.deployments(project),
        },
        { id: 'inbox', label: 'Inbox', icon: <Inbox className="i" aria-hidden />, keys: ['g', 'i'], href: paths.inbox(project) },
        { id: 'alerting', label: 'Alerting', icon: <BellRing className="i" aria-hidden />, href: paths.alerting(project) },
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
