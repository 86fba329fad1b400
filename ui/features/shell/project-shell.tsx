'use client';
import {
  BellRing,
  Box,
  ChevronsUpDown,
  Combine,
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
import { usePathname } from 'next/navigation';
import { useMemo, useRef } from 'react';
import { useClient, useQuery } from 'urql';
import { AppShell, type NavGroup, Rail } from '@/components/app-shell.tsx';
import { CommandPalette } from '@/components/command-palette.tsx';
import { Logo } from '@/components/logo.tsx';
import { MenuButton } from '@/components/menu.tsx';
import { StandingProvider } from '@/components/why-disabled.tsx';
import { AlertFeedDocument, ExecutionFeedDocument, PaletteObjectsDocument, ProjectShellDocument } from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { useGoKeys } from '@/lib/keys.ts';
import { paths } from '@/paths.ts';
import { ShellContext } from './context.ts';
import type { paletteGroups } from './palette-groups.tsx';
import { ROLE_LABELS } from './role-words.ts';
import { ShellTools } from './shell-tools.tsx';
import { SandboxNote } from './sandbox-note.tsx';

/** The frame of every page of a project: where one can go, who one is here, and what is followed everywhere. */
export function ProjectShell({ project, children }: { project: string; children: React.ReactNode }) {
  const [{ data }] = useQuery({ query: ProjectShellDocument, requestPolicy: 'cache-and-network' });
  const client = useClient();
  const refresh = useRefresh();
  useFeed(ExecutionFeedDocument, {}, ({ executionChanged }) => {
    if (executionChanged.change === 'CREATED') refresh();
  });

  useFeed(AlertFeedDocument, {}, ({ alertChanged }) => alertChanged.signal === 'EVENT' && refresh());

  const viewer = data?.viewer ?? null;
  const members = data?.project?.members.nodes;
  const standing = useMemo(
    () => ({ project, role: viewer?.role ?? null, people: members?.map(({ user, role }) => ({ username: user.name, role })) ?? [] }),
    [project, viewer?.role, members],
  );
  const shell = useMemo(
    () => ({ tools: <ShellTools user={viewer?.user ?? null} />, root: [{ label: project, href: paths.project(project), name: true }] }),
    [viewer?.user, project],
  );
  const others = viewer?.memberships.nodes ?? [];
  // What the palette offers comes with its code: most visits never open it.
  const groupsOf = useRef<typeof paletteGroups | null>(null);
  const objects = () =>
    groupsOf.current?.(
      project,
      others.map((membership) => membership.project.name),
      client.readQuery(PaletteObjectsDocument, {})?.data?.project ?? null,
    ) ?? [];
  const prepare = async () => {
    const asked = client.query(PaletteObjectsDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    groupsOf.current = (await import('./palette-groups.tsx')).paletteGroups;
    await asked;
  };
  useGoKeys({
    ...{ h: paths.home(), f: paths.features(project), v: paths.views(project), j: paths.jobs(project) },
    ...{ e: paths.experiments(project), m: paths.models(project), d: paths.deployments(project), i: paths.inbox(project) },
  });

  return (
    <StandingProvider value={standing}>
      <ShellContext value={shell}>
        <CommandPalette scope={project} objects={objects} prepare={prepare}>
          <AppShell
            rail={
              <ProjectRail
                project={project}
                firing={data?.project?.firing.nodes.length ?? 0}
                role={viewer?.role ? ROLE_LABELS[viewer.role] : ''}
                projects={others.map(({ project: { name }, role }) => ({ name, role: ROLE_LABELS[role] }))}
              />
            }
          >
            {data?.project?.sandbox.available === false && <SandboxNote reason={data.project.sandbox.reason} />}
            {children}
          </AppShell>
        </CommandPalette>
      </ShellContext>
    </StandingProvider>
  );
}

function ProjectRail({
  project,
  firing,
  role,
  projects,
}: {
  project: string;
  firing: number;
  role: string;
  projects: readonly { name: string; role: string }[];
}) {
  const pathname = usePathname();
  const item = (href: string, label: string, Icon: typeof House, under: readonly string[] = [href]) => ({
    href,
    label,
    icon: <Icon className="i" aria-hidden />,
    current: under.some((path) => pathname === path || (path !== paths.project(project) && pathname.startsWith(`${path}/`))),
  });
  const groups: NavGroup[] = [
    {
      label: 'General',
      items: [
        item(paths.home(), 'Home', House),
        { ...item(paths.inbox(project), 'Inbox', Inbox), alerts: firing },
        item(paths.project(project), 'Overview', LayoutDashboard),
      ],
    },
    {
      label: 'Data',
      heading: true,
      items: [
        item(paths.features(project), 'Feature groups', Layers2),
        item(paths.views(project), 'Feature views', Combine),
        item(paths.training(project), 'Training data', TableProperties),
        item(paths.files(project), 'Files', Folder),
      ],
    },
    {
      label: 'Build',
      heading: true,
      items: [
        item(paths.jobs(project), 'Jobs', Play, [paths.jobs(project), `${paths.project(project)}/runs`]),
        item(paths.experiments(project), 'Experiments', FlaskConical, [paths.experiments(project), paths.compare(project)]),
      ],
    },
    {
      label: 'Ship',
      heading: true,
      items: [
        item(paths.models(project), 'Models', Box),
        item(paths.deployments(project), 'Deployments', Rocket, [paths.deployments(project), `${paths.project(project)}/inferences`]),
      ],
    },
  ];
  return (
    <Rail
      groups={groups}
      foot={[item(paths.alerting(project), 'Alerting', BellRing), item(paths.members(project), 'Members', Users)]}
      switcher={
        <MenuButton
          className="switch"
          entries={[
            { heading: 'Your projects' },
            ...projects.map(({ name, role: held }) => ({
              label: <span className="mono font-medium">{name}</span>,
              note: held,
              href: paths.project(name),
            })),
            'separator' as const,
            { label: 'All projects', href: paths.home() },
          ]}
        >
          <Logo />
          <span className="grow min-w-0 flex-1">
            <b className="clip">{project}</b>
            <small>
              {role}
              <span className="vh">. Switch project</span>
            </small>
          </span>
          <ChevronsUpDown className="i s text-faint" aria-hidden />
        </MenuButton>
      }
    />
  );
}
