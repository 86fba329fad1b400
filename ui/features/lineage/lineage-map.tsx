'use client';
import '@xyflow/react/dist/base.css';
import { Graph, layout } from '@dagrejs/dagre';
import { Background, Handle, type Node, type NodeProps, Position, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { ChevronDown, ChevronRight, Maximize, Minus, Plus } from 'lucide-react';
import Link from 'next/link';
import { createContext, use, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/button.tsx';
import { Kbd } from '@/components/bits.tsx';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { addressOf, ICONS, KINDS } from './artifact.ts';
import { type Chosen, ColumnList } from './column-list.tsx';
import { columnsOf, type Edge, edgesOf, pairOf, type Path, type Stop, walk, type Way } from './lineage-graph.ts';
import { StopState } from './stop-state.tsx';

export type MapProps = {
  project: string;
  focus: string;
  stops: readonly Stop[];
  ways: readonly Way[];
  path: Path | null;
  impact: boolean;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
};

const WIDTH = 232;
const HEAD = 58;
const TOGGLE = 24;
const ROW = 24;

type StopNode = Node<{ stop: Stop; columns: readonly string[]; open: boolean }, 'stop'>;
type Shared = Pick<MapProps, 'project' | 'focus' | 'path' | 'chosen' | 'onChoose'> & { current: string; toggle: (id: string) => void };
const MapContext = createContext<Shared | null>(null);

/** The lineage as a map: data goes from left to right. Arrow keys walk along links. */
export function LineageMap(props: MapProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ project, focus, stops, ways, path, impact, chosen, onChoose }: MapProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([focus, ...(chosen ? [chosen.of] : [])]));
  const [current, setCurrent] = useState(focus);
  const flow = useReactFlow();
  const edges = useMemo(() => edgesOf(ways), [ways]);
  const nodes = useMemo(() => placed(stops, ways, edges, opened), [stops, ways, edges, opened]);
  const lines = useMemo(() => nodes && linesOf(edges, nodes, path), [edges, nodes, path]);
  const frame = useRef<HTMLDivElement>(null);
  /** All of it where it fits as large as it is read; else what it is about, and its neighbours. */
  const settle = () => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    const width = Math.max(...nodes.map((node) => node.position.x + WIDTH));
    const height = Math.max(...nodes.map((node) => node.position.y + (node.height ?? HEAD)));
    const about = width <= clientWidth && height <= clientHeight ? {} : { nodes: [{ id: focus }], minZoom: 1 };
    void flow.fitView({ maxZoom: 1, padding: 0, ...about });
  };
  const toggle = (id: string) => setOpened(opened.has(id) ? new Set([...opened].filter((one) => one !== id)) : new Set([...opened, id]));

  const onKeyDown = (event: React.KeyboardEvent) => {
    const { key } = event;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'ArrowUp' && key !== 'ArrowDown') return;
    const places = nodes.map(({ id, position }) => ({ id, ...position }));
    const next = walk(current, key, places, edges);
    const node = nodes.find(({ id }) => id === next);
    if (!node) return;
    event.preventDefault();
    setCurrent(node.id);
    // The map moves itself: a browser that scrolls to what has the focus would shift it out of its frame.
    document.getElementById(`lin-${node.id}`)?.focus({ preventScroll: true });
    void flow.setCenter(node.position.x + WIDTH / 2, node.position.y + (node.height ?? HEAD) / 2, { zoom: flow.getZoom() });
  };

  return (
    <MapContext value={{ project, focus, path, chosen, onChoose, current, toggle }}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys move the focus between the links within. */}
      <div ref={frame} className={`lin-map${impact ? ' impact' : ''}`} onKeyDown={onKeyDown} role="group" aria-label="Map of the lineage">
        <ReactFlow
          nodes={nodes}
          edges={lines}
          nodeTypes={NODE_TYPES}
          onInit={settle}
          minZoom={0.15}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          proOptions={{ hideAttribution: true }}
        >
          <Background gap={20} />
        </ReactFlow>
        <div className="lin-zoom">
          <Button square size="sm" aria-label="Closer" onClick={() => void flow.zoomIn()}>
            <Plus className="i s" aria-hidden />
          </Button>
          <Button square size="sm" aria-label="Farther" onClick={() => void flow.zoomOut()}>
            <Minus className="i s" aria-hidden />
          </Button>
          <Button size="sm" onClick={() => void flow.fitView({ maxZoom: 1, padding: 0.08 })}>
            <Maximize className="i s" aria-hidden />
            All of it
          </Button>
          <span className="text-xs text-muted">
            {plural(stops.length, 'artifact')}. Arrow keys walk the map, <Kbd>Enter</Kbd> opens
          </span>
        </div>
      </div>
    </MapContext>
  );
}

function placed(stops: readonly Stop[], ways: readonly Way[], edges: readonly Edge[], opened: ReadonlySet<string>): StopNode[] {
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 74 }).setDefaultEdgeLabel(() => ({}));
  const nodes = stops.map((stop): StopNode => {
    const { id } = stop.entry;
    const columns = columnsOf(stop, ways);
    const open = columns.length > 0 && opened.has(id);
    const height = HEAD + (columns.length > 0 ? TOGGLE : 0) + (open ? columns.length * ROW + 6 : 0);
    graph.setNode(id, { width: WIDTH, height });
    return { id, type: 'stop', position: { x: 0, y: 0 }, width: WIDTH, height, data: { stop, columns, open } };
  });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  return nodes.map((node) => {
    const { x, y } = graph.node(node.id) as { x: number; y: number };
    return { ...node, position: { x: x - WIDTH / 2, y: y - (node.height ?? 0) / 2 } };
  });
}

/** Lines from column to column where both lists are open, from artifact to artifact elsewhere. */
function linesOf(edges: readonly Edge[], nodes: readonly StopNode[], path: Path | null) {
  const open = new Map(nodes.map(({ id, data }) => [id, data.open ? new Set(data.columns) : null]));
  return edges.flatMap(({ id, from, to, columns }) => {
    const hits = path?.pairs.get(pairOf(from, to));
    const line = (sourceHandle: string, targetHandle: string, hit: boolean) => {
      const look = hit ? 'hit' : path ? 'dim' : '';
      return {
        id: `${id} ${sourceHandle} ${targetHandle}`,
        source: from,
        target: to,
        sourceHandle,
        targetHandle,
        className: look,
        // Lines lie beneath the artifacts; those that are meant above the others.
        zIndex: hit ? 0 : -1,
      };
    };
    const pairs = columns.filter(([source, target]) => open.get(from)?.has(source) && open.get(to)?.has(target));
    if (pairs.length === 0) return [line('out', 'in', hits !== undefined)];
    return pairs.map(([source, target]) => line(`out:${source}`, `in:${target}`, hits?.has(`${source}\n${target}`) ?? false));
  });
}

function StopCard({ id, data: { stop, columns, open } }: NodeProps<StopNode>) {
  const shared = use(MapContext);
  if (!shared) return null;
  const { project, focus, path, chosen, onChoose, current, toggle } = shared;
  const { entry } = stop;
  const Icon = ICONS[entry.kind];
  const hits = path?.nodes.get(id);
  return (
    <article
      className={`lin-node${hits ? ' hit' : path ? ' dim' : ''}${id === focus ? ' focus' : ''}`}
      aria-label={`${entry.label}, ${KINDS[entry.kind]}`}
    >
      <Handle type="target" position={Position.Left} id="in" style={{ top: HEAD / 2 }} />
      <Handle type="source" position={Position.Right} id="out" style={{ top: HEAD / 2 }} />
      <Link
        id={`lin-${id}`}
        className="nodrag nopan lin-head"
        href={addressOf(project, entry) ?? paths.lineage(project, id)}
        tabIndex={id === current ? 0 : -1}
        aria-current={id === focus || undefined}
        title={entry.label}
      >
        <Icon className="i s" aria-hidden />
        <span className="mono clip">{entry.label}</span>
      </Link>
      <div className="lin-fact">
        <StopState {...stop} />
        <span className="ml-auto text-xs text-faint">{KINDS[entry.kind]}</span>
      </div>
      {columns.length > 0 && (
        <button type="button" className="nodrag nopan lin-toggle" aria-expanded={open} onClick={() => toggle(id)}>
          {open ? <ChevronDown className="i s" aria-hidden /> : <ChevronRight className="i s" aria-hidden />}
          {plural(columns.length, 'column')}
          <span className="vh"> of {entry.label}</span>
        </button>
      )}
      {open && (
        <>
          {columns.map((column, index) => {
            const top = HEAD + TOGGLE + (index + 0.5) * ROW;
            return (
              <span key={column}>
                <Handle type="target" position={Position.Left} id={`in:${column}`} style={{ top }} />
                <Handle type="source" position={Position.Right} id={`out:${column}`} style={{ top }} />
              </span>
            );
          })}
          <ColumnList of={id} label={entry.label} columns={columns} hits={hits} chosen={chosen} onChoose={onChoose} />
        </>
      )}
    </article>
  );
}

const NODE_TYPES = { stop: StopCard };
