import type { Viewer } from '@hopyard/identity';
import type { RequestScope, WireError } from '@hopyard/subgraph/serving';
import type { Graph, Request } from '../graph/graph.ts';
import type { Metrics } from '../metrics.ts';
import type { Follow, Following, Listener } from './follow.ts';

/** Where the messages of one subscription go: a WebSocket, or an event stream. */
export type Subscriber = {
  /** Takes JSON. Resolves when there is room for more. */
  next(json: string): void | Promise<void>;
  error(errors: WireError[]): void;
  complete(): void;
};

type Member = {
  request: Request;
  scope: RequestScope;
  subscriber: Subscriber;
  /** The member's own execution; null while it hears its group's. */
  own: Following | null;
  cursor: string | null;
  live: boolean;
};

/** Subscribers to whom the same messages are due. One of them lends its viewer to the execution that all hear. */
type Group = {
  key: string;
  leader: Member;
  source: Following;
  members: Set<Member>;
  /** Those who have not caught up yet, or are ahead: they hear an execution of their own until both stand at one cursor. */
  waiting: Set<Member>;
  cursor: string | null;
  live: boolean;
};

export type Feeds = {
  /** Begins a subscription; what it answers ends it without another word. */
  subscribe(request: Request, scope: RequestScope, subscriber: Subscriber): () => void;
};

/**
 * One execution for all who subscribed to the same document with the same variables, in the same project, with the same role
 * and kind of proof: the permission table knows nothing else. It rests on this: of two such streams that said LIVE and
 * stand at the same cursor, all that follows is the same.
 */
export function createFeeds(parts: { follow: Follow; graph: Graph; metrics: Metrics }): Feeds {
  const { follow, graph, metrics } = parts;
  const groups = new Map<string, Group>();

  const send = (member: Member, json: string) => {
    metrics.deliveries.inc();
    return member.subscriber.next(json);
  };

  /** What an execution says to the one member that it runs for. */
  function tellOne(member: Member, group: Group | null): Listener {
    const gone = () => group && leave(group, member);
    return {
      message(json, position) {
        metrics.events.inc();
        if (position) {
          member.cursor = position.cursor;
          member.live ||= position.signal === 'LIVE';
        }
        const sent = send(member, json);
        if (group) meet(group, member);
        return sent;
      },
      refused(errors) {
        gone();
        member.subscriber.error(errors);
      },
      lost(error) {
        gone();
        member.subscriber.error(graph.errorsOf(error, member.scope.requestId));
      },
      ended() {
        gone();
        member.subscriber.complete();
      },
    };
  }

  /** What an execution says to a whole group. */
  function tellAll(group: Group): Listener {
    const dissolve = (tell: (member: Member) => void) => {
      const members = [...group.members];
      group.members.clear();
      succeed(group);
      members.forEach(tell);
    };
    return {
      message(json, position) {
        metrics.events.inc();
        if (position) {
          group.cursor = position.cursor;
          group.live ||= position.signal === 'LIVE';
        }
        if (group.members.size === 1) {
          // Alone, the group goes no faster than its member, as during a replay.
          return send(group.leader, json);
        }
        for (const member of [...group.members]) void send(member, json);
        for (const member of [...group.waiting]) meet(group, member);
      },
      refused(errors) {
        // It was the leader's viewer that was refused; the others are asked for in turn.
        const { leader } = group;
        leave(group, leader);
        leader.subscriber.error(errors);
      },
      lost: (error) => dissolve((member) => member.subscriber.error(graph.errorsOf(error, member.scope.requestId))),
      ended: () => dissolve((member) => member.subscriber.complete()),
    };
  }

  /** Moves a member over to its group once both stand at the same place. */
  function meet(group: Group, member: Member) {
    if (!group.waiting.has(member) || !group.live || !member.live || group.cursor === null || member.cursor !== group.cursor) return;
    group.waiting.delete(member);
    group.members.add(member);
    member.own?.stop();
    member.own = null;
  }

  function leave(group: Group, member: Member) {
    member.own?.stop();
    member.own = null;
    group.waiting.delete(member);
    if (!group.members.delete(member) || member !== group.leader) return;
    group.source.stop();
    succeed(group);
  }

  /** Gives the group another leader, who goes on behind what the group last heard; without members, one of those who wait. */
  function succeed(group: Group) {
    const [heir] = group.members;
    if (heir && group.cursor !== null) {
      group.leader = heir;
      group.source = follow(heir.request, heir.scope, tellAll(group), { cursor: group.cursor, live: group.live });
      return;
    }
    const [next] = group.waiting;
    if (!next?.own) {
      groups.delete(group.key);
      return;
    }
    group.waiting.delete(next);
    group.members.add(next);
    group.leader = next;
    group.source = next.own;
    group.source.listener = tellAll(group);
    group.cursor = next.cursor;
    group.live = next.live;
    next.own = null;
    for (const member of [...group.waiting]) meet(group, member);
  }

  return {
    subscribe(request, scope, subscriber) {
      const member: Member = { request, scope, subscriber, own: null, cursor: null, live: false };
      const key = sharedKey(request, scope.viewer);
      if (key === null) {
        member.own = follow(request, scope, tellOne(member, null));
        return () => member.own?.stop();
      }
      const group = groups.get(key);
      if (group) {
        group.waiting.add(member);
        member.own = follow(request, scope, tellOne(member, group));
        return () => leave(group, member);
      }
      const founded = { key, leader: member, members: new Set([member]), waiting: new Set<Member>(), cursor: null, live: false } as Omit<
        Group,
        'source'
      > as Group;
      groups.set(key, founded);
      founded.source = follow(request, scope, tellAll(founded));
      return () => leave(founded, member);
    },
  };
}

/** A program's rights hang on its own grants and a stranger has none: neither shares. */
function sharedKey({ prepared, variables, operationName }: Request, viewer: Viewer | null): string | null {
  if (!viewer?.project || viewer.proof.kind !== 'SESSION' || !prepared.feed) return null;
  const depends = prepared.feed.sharedKey(variables);
  if (depends === null) return null;
  const { project, user, proof } = viewer;
  return [project.id, project.role, proof.kind, user.administrator, operationName ?? '', depends, prepared.text].join('\n');
}
