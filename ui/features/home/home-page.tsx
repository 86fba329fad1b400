'use client';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AppShell } from '@/components/app-shell.tsx';
import { Avatar } from '@/components/avatar.tsx';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { CommandPalette, usePageActions } from '@/components/command-palette.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { Logo } from '@/components/logo.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { HomePageDocument, type HomePageQuery } from '@/graphql/__generated__/graphql.ts';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { ShellContext } from '../shell/context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { ShellTools } from '../shell/shell-tools.tsx';
import { ROLE_LABELS } from '../shell/role-words.ts';

const CreateProjectDialog = lazyDialog(
  async () => (await import('./create-project-dialog.tsx')).CreateProjectDialog,
  ({ open }) => open,
);

type Viewer = NonNullable<HomePageQuery['viewer']>;

/** The projects that one is a member of, and the way to a new one. */
export function HomePage() {
  const [{ data }] = useQuery({ query: HomePageDocument });
  const viewer = data?.viewer;
  if (!viewer) return null;
  const projects = viewer.memberships.nodes;
  return (
    <ShellContext value={{ tools: <ShellTools user={viewer.user} />, root: [{ label: 'Projects', href: paths.home() }] }}>
      <CommandPalette
        scope={null}
        objects={() => [
          {
            label: 'Projects',
            items: projects.map(({ id, project, role }) => ({
              id,
              label: project.name,
              name: true,
              note: ROLE_LABELS[role],
              icon: <Logo size={16} />,
              href: paths.project(project.name),
            })),
          },
        ]}
      >
        <AppShell>
          <PageFrame>
            <Projects viewer={viewer} version={data.platform.version} />
          </PageFrame>
        </AppShell>
      </CommandPalette>
    </ShellContext>
  );
}

function Projects({ viewer, version }: { viewer: Viewer; version: string }) {
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  usePageActions([{ id: 'create-project', label: 'Create a project', icon: <Plus className="i" aria-hidden />, run: create }]);
  const projects = viewer.memberships.nodes;
  return (
    <div className="page fill mx-auto max-w-[72rem]">
      <PageHeader
        mono={false}
        kind={<Logo size={24} />}
        title={`Hello, ${viewer.user.name}`}
        facts={[plural(projects.length, 'project'), <span key="v">Hopyard {version}</span>]}
        actions={
          <Button kind="primary" onClick={create}>
            <Plus className="i s" aria-hidden />
            New project
          </Button>
        }
      />
      {projects.length === 0 ? (
        <EmptyState
          title="No projects yet"
          action={
            <Button kind="primary" onClick={create}>
              Create the first one
            </Button>
          }
        >
          A project is where a team keeps its data, programs, models and their history. Nothing leaks out of it, and each member has a role in it.
        </EmptyState>
      ) : (
        <Section title="Your projects" n={projects.length}>
          <ul className="grid gap-4 mid:grid-cols-2 wide:grid-cols-3">
            {projects.map(({ id, role, project }) => (
              <li key={id}>
                <Link href={paths.project(project.name)} className="panel card grid h-full grid-cols-[minmax(0,1fr)] content-start gap-2 p-4">
                  <span className="flex items-center gap-3">
                    <Logo size={20} />
                    <b className="mono clip text-md font-semibold" title={project.name}>
                      {project.name}
                    </b>
                    <span className="ml-auto">
                      <Badge tone={role === 'DATA_OWNER' ? 'hl' : ''}>{ROLE_LABELS[role]}</Badge>
                    </span>
                  </span>
                  <span className="line-clamp-2 min-h-10 text-muted">
                    {project.description || <span className="text-faint">No description</span>}
                  </span>
                  <span className="flex items-center gap-2 text-xs text-faint">
                    {project.createdBy && (
                      <>
                        <Avatar name={project.createdBy.name} small />
                        {project.createdBy.name}
                      </>
                    )}
                    <span className="ml-auto">
                      created <Timestamp at={project.createdAt} />
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CreateProjectDialog open={creating} onClose={() => setCreating(false)} />
    </div>
  );
}
