import { PlatformError } from '@hopyard/identity';
import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Limits } from '../limits.ts';

/** A walk may meet a field many times, through fragments; beyond this a document is a bomb. */
const MOST_VISITS = 10_000;

const tooComplex = (message: string) => new PlatformError('QUERY_TOO_COMPLEX', message);

export const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));

/** Throws for a document whose form alone is too much. Comes before validation, which such a document could make slow. */
export function assertShape(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits): void {
  const fragments = fragmentsOf(document);
  const found = { visits: 0, depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, rootFields: 0, introspects: false, reads: false };

  function walk({ selections }: SelectionSetNode, depth: number, inside: ReadonlySet<string>): void {
    for (const selection of selections) {
      if (++found.visits > MOST_VISITS) throw tooComplex('The operation selects too much through its fragments.');
      found.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) found.aliases += 1;
        if (depth === 1) {
          found.rootFields += 1;
          if (selection.name.value === '__schema' || selection.name.value === '__type') found.introspects = true;
          else if (selection.name.value !== '__typename') found.reads = true;
        }
        found.depth = Math.max(found.depth, depth);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, inside);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, inside);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        // A cycle is for validation to name.
        if (fragment && !inside.has(name)) walk(fragment.selectionSet, depth, new Set(inside).add(name));
      }
    }
  }
  walk(operation.selectionSet, 1, new Set());

  for (const what of ['depth', 'aliases', 'directives', 'rootFields'] as const) {
    if (found[what] > limits[what]) throw tooComplex(`The operation has ${WORDS[what]} ${found[what]}; at most ${limits[what]} is allowed.`);
  }
  if (found.introspects && found.reads) {
    throw new PlatformError('BAD_USER_INPUT', 'Ask for the schema in an operation of its own, without other fields.');
  }
}

const WORDS = {
  depth: 'a depth of',
  aliases: 'a number of aliases of',
  directives: 'a number of directives of',
  rootFields: 'a number of root fields of',
};

/** Whether an operation asks for the schema. */
export const introspects = (operation: OperationDefinitionNode, document: DocumentNode): boolean => {
  const fragments = fragmentsOf(document);
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__schema' || selection.name.value === '__type';
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && asks(fragment.selectionSet);
    });
  return asks(operation.selectionSet);
};
