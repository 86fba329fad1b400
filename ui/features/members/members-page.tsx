'use client';
import type { Role } from '@hopyard/identity';
import { UserMinus, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Avatar } from '@/components/avatar.tsx';
import { Button } from '@/components/button.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Select } from '@/components/field.tsx';
import { lazyDialog } from '@/components/lazy-dialog.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import {
  ActivityFeedDocument,
  ChangeMemberRoleDocument,
  MembersPageDocument,
  type MembersPageQuery,
  RemoveMemberDocument,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { plural } from '@/lib/format.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { ROLE_LABELS } from '../shell/role-words.ts';
import { RoleMatrix } from './role-matrix.tsx';

const AddMemberDialog = lazyDialog(
  async () => (await import('./add-member-dialog.tsx')).AddMemberDialog,
  ({ open }) => open,
);

type Member = NonNullable<MembersPageQuery['project']>['members']['nodes'][number];

/** Who is in the project, and what their roles mean. */
export function MembersPage({ project, activity }: { project: string; activity: boolean }) {
  const [{ data }] = useQuery({ query: MembersPageDocument, variables: { activity }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(ActivityFeedDocument, {}, ({ activity: event }) => void (event.activity?.kind.startsWith('member:') && refresh()), !activity);
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  usePageActions([{ id: 'add-member', label: 'Add a member', icon: <UserPlus className="i" aria-hidden />, run: add }]);
  const members = data?.project?.members.nodes ?? [];
  return (
    <PageFrame crumbs={[{ label: 'Members' }]}>
      <div className="page">
        <PageHeader
          kindLabel="Members"
          kind={<Users className="i l" aria-hidden />}
          mono={false}
          title="Members"
          facts={[plural(members.length, 'member'), 'A role counts in this project only']}
          actions={
            <WhyDisabled action="member:add" label="Add member" align="end">
              <Button kind="primary" onClick={add}>
                <UserPlus className="i s" aria-hidden />
                Add member
              </Button>
            </WhyDisabled>
          }
        />
        <table className="tb" aria-label="Members" style={{ '--row': '3rem' } as React.CSSProperties}>
          <thead>
            <tr>
              <th>Person</th>
              <th>Role</th>
              <th className="num hide-n">Since</th>
              <th>
                <span className="vh">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} self={member.user.id === data?.viewer?.user.id} project={project} />
            ))}
          </tbody>
        </table>
        <RoleMatrix />
      </div>
      <AddMemberDialog open={adding} onClose={() => setAdding(false)} onAdded={refresh} />
    </PageFrame>
  );
}

function MemberRow({ member, self, project }: { member: Member; self: boolean; project: string }) {
  const refresh = useRefresh();
  const denied = useDenial('member:change-role');
  const [changing, changeRole] = useMutation(ChangeMemberRoleDocument);
  const [removing, remove] = useMutation(RemoveMemberDocument);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const change = async (role: Role) => {
    const { data, error: failed } = await changeRole({ input: { membershipId: member.id, role } });
    setError(refusal(failed, data?.changeMemberRole));
  };
  const confirm = async () => {
    const { data, error: failed } = await remove({ input: { membershipId: member.id } });
    const refused = refusal(failed, data?.removeMember);
    setError(refused);
    if (refused) return;
    setAsking(false);
    refresh();
  };
  return (
    <tr>
      <td>
        <span className="name">
          <Avatar name={member.user.name} />
          <span className="min-w-0">
            <span className="clip block">
              {member.user.name}
              {self && <span className="text-faint"> (you)</span>}
            </span>
            <span className="clip block text-xs font-normal text-faint">{member.user.username}</span>
          </span>
        </span>
      </td>
      <td>
        {denied ? (
          ROLE_LABELS[member.role]
        ) : (
          <Select
            aria-label={`Role of ${member.user.name}`}
            value={member.role}
            disabled={changing.fetching}
            onChange={(event) => void change(event.currentTarget.value as Role)}
          >
            {(Object.keys(ROLE_LABELS) as Role[]).map((role) => (
              <option key={role} value={role}>
                {ROLE_LABELS[role]}
              </option>
            ))}
          </Select>
        )}
        {error && !asking && (
          <span role="alert" className="ml-3 text-xs text-bad">
            {error}
          </span>
        )}
      </td>
      <td className="num text-muted hide-n">
        <Timestamp at={member.createdAt} />
      </td>
      <td className="num">
        <WhyDisabled action="member:remove" label="Remove" className="btn sm" align="end">
          <Button kind="danger" size="sm" onClick={() => setAsking(true)} aria-label={`Remove ${member.user.name}`}>
            <UserMinus className="i s" aria-hidden />
            <span className="hide-s">Remove</span>
          </Button>
        </WhyDisabled>
        <FormDialog
          open={asking}
          danger
          title={
            <>
              Take {member.user.name} out of <span className="mono">{project}</span>?
            </>
          }
          lead="Whatever they have open here closes within two seconds, and their programs lose their identity. What they made stays."
          action="Remove member"
          busy={removing.fetching}
          onSubmit={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {error && (
            <p role="alert" className="text-bad">
              {error}
            </p>
          )}
        </FormDialog>
      </td>
    </tr>
  );
}
