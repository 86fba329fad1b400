import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  visit,
} from 'graphql';

const CURSOR = '_hopyard_cursor';
const SIGNAL = '_hopyard_signal';
const AFTER = '_hopyard_after';

/** The tag in a subgraph's SDL on a feed whose messages are the same for all who hold the same role in the project. */
const SHARED = 'shared';

/** How to follow a feed (a subscription whose messages implement `FeedMessage`) from any cursor on. */
export type FeedPlan = {
  /** The document with what the gateway must know of each message, and with `after` as a variable of its own. */
  document: DocumentNode;
  /** Where the client wants to begin. */
  after(variables: Readonly<Record<string, unknown>>): string | null;
  variablesFrom(variables: Readonly<Record<string, unknown>>, after: string | null): Record<string, unknown>;
  /** Takes cursor and signal of a message out of an answer, which is then as the client asked for it. */
  read(data: Record<string, unknown> | null | undefined): FeedPosition | null;
  /** What of the variables the messages depend on, as a key; null when this feed is nobody's to share. */
  sharedKey(variables: Readonly<Record<string, unknown>>): string | null;
};
export type FeedPosition = { cursor: string; signal: 'EVENT' | 'LIVE' | 'RESYNC' };

/** Null for a subscription that is no feed, or is written so that it cannot be followed from elsewhere (in a fragment, conditionally). */
export function feedPlanOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): FeedPlan | null {
  const [field, ...others] = operation.selectionSet.selections;
  if (operation.operation !== 'subscription' || field?.kind !== Kind.FIELD || others.length > 0 || field.directives?.length) return null;
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  const message = definition && getNamedType(definition.type);
  const after = definition?.args.find(({ name }) => name === 'after');
  if (!definition || !after || !field.selectionSet || !isFeedMessage(message)) return null;

  const key = field.alias?.value ?? field.name.value;
  const asked = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  const afterVariable = asked?.kind === Kind.VARIABLE ? asked.name.value : null;
  const fallback = operation.variableDefinitions?.find(({ variable }) => variable.name.value === afterVariable)?.defaultValue;
  const fixed = [asked, fallback].find((node) => node?.kind === Kind.STRING);
  const isShared = tagsOf(definition.astNode).includes(SHARED) && (afterVariable === null || usesOf(document, afterVariable) === 1);

  return {
    document: rewrite(document, operation, field, String(after.type)),
    after(variables) {
      const value = afterVariable === null ? undefined : variables[afterVariable];
      if (typeof value === 'string') return value;
      return value === undefined && fixed?.kind === Kind.STRING ? fixed.value : null;
    },
    variablesFrom: (variables, cursor) => ({ ...variables, [AFTER]: cursor }),
    read(data) {
      const sent = data?.[key] as Record<string, unknown> | null | undefined;
      if (!sent) return null;
      const position = { cursor: sent[CURSOR], signal: sent[SIGNAL] } as FeedPosition;
      delete sent[CURSOR];
      delete sent[SIGNAL];
      return position;
    },
    sharedKey: (variables) =>
      isShared ? stableJson(Object.fromEntries(Object.entries(variables).filter(([name]) => name !== afterVariable))) : null,
  };
}

/** Whether a document names what the gateway keeps for itself. */
export const usesReservedNames = (text: string): boolean => text.includes('_hopyard_');

const isFeedMessage = (type: unknown): boolean =>
  (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'FeedMessage')) || (isInterfaceType(type) && type.name === 'FeedMessage');

function tagsOf(
  node: { readonly directives?: readonly { name: { value: string }; arguments?: readonly ArgumentNode[] }[] } | null | undefined,
): string[] {
  return (node?.directives ?? [])
    .filter(({ name }) => name.value === 'tag')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
}

function usesOf(document: DocumentNode, variable: string): number {
  let uses = 0;
  visit(document, {
    Argument: ({ value }) => {
      if (value.kind === Kind.VARIABLE && value.name.value === variable) uses += 1;
    },
    ObjectField: ({ value }) => {
      if (value.kind === Kind.VARIABLE && value.name.value === variable) uses += 1;
    },
  });
  return uses;
}

function rewrite(document: DocumentNode, operation: OperationDefinitionNode, field: FieldNode, cursorType: string): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = { kind: Kind.VARIABLE, name: name(AFTER) } as const;
  const select = (alias: string, selected: string): FieldNode => ({ kind: Kind.FIELD, alias: name(alias), name: name(selected) });
  const followed: FieldNode = {
    ...field,
    arguments: [
      ...(field.arguments ?? []).filter((argument) => argument.name.value !== 'after'),
      { kind: Kind.ARGUMENT, name: name('after'), value: variable },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...(field.selectionSet?.selections ?? []), select(CURSOR, 'cursor'), select(SIGNAL, 'signal')],
    },
  };
  const rewritten: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      { kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(cursorType.replace(/!$/, '')) },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [followed] },
  };
  return { ...document, definitions: document.definitions.map((node) => (node === operation ? rewritten : node)) };
}

/** JSON that is the same for the same values, whatever the order of keys. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
