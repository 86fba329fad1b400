import { CodeBlock } from '@/components/code-block.tsx';
import { groupAsCode } from './group-as-code.ts';

/** How a program reads and writes the group. */
export function GroupCode({ project, group, at }: { project: string; group: Parameters<typeof groupAsCode>[1]; at: string | null }) {
  return <CodeBlock initial="Python" code={groupAsCode(project, group, at)} />;
}
