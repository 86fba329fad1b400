import type { RequestScope, SubgraphService } from '@hopyard/subgraph';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** The contexts of one operation, a subgraph's own for each. */
export type MergedContext = Record<string, object>;
type Field = GraphQLField<unknown, MergedContext>;
type ResolveReference = (key: { __typename: string; id: string }, context: object) => unknown;

/**
 * The subgraphs' resolvers in one executable schema without a planner: what somebody would write who had no federation. Where
 * one subgraph answers with the key of another's entity, that subgraph's `__resolveReference` is called at once, which asks the
 * same loader as everything else.
 */
export function mergeSubgraphs(services: readonly SubgraphService[], publicSdl: string): GraphQLSchema {
  const merged = buildSchema(publicSdl);
  const typeIn = ({ schema }: SubgraphService, name: string) => schema.getType(name);
  for (const type of Object.values(merged.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type)) {
      const original = services.map((service) => typeIn(service, type.name)).find((candidate) => candidate !== undefined);
      if (isScalarType(original))
        Object.assign(type, { serialize: original.serialize, parseValue: original.parseValue, parseLiteral: original.parseLiteral });
    } else if (isAbstractType(type)) {
      type.resolveType = (value: { __typename?: string }) => value.__typename;
      for (const service of services) {
        const original = typeIn(service, type.name);
        const resolveType = isAbstractType(original) ? original.resolveType : undefined;
        if (!resolveType) continue;
        type.resolveType = (value, context: MergedContext, info, abstract) => resolveType(value, context[service.name], info, abstract);
      }
    } else if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) take(field, type);
    }
  }
  return merged;

  /** The subgraph that knows an entity by more than its key: the one that says most of it. */
  function homeOf(name: string): SubgraphService | undefined {
    const sizes = services.map((service) => {
      const type = typeIn(service, name);
      if (!isObjectType(type)) return 0;
      const fields = type.getFields();
      // Who extends an entity says of its key that another one gives it.
      const extended = fields['id']?.astNode?.directives?.some((directive) => directive.name.value === 'external');
      return extended ? 0 : Object.keys(fields).length;
    });
    return services[sizes.indexOf(Math.max(...sizes))];
  }

  function take(field: Field, type: GraphQLObjectType): void {
    const owner = services.find((service) => isObjectType(typeIn(service, type.name)) && original(service) !== undefined);
    function original(service: SubgraphService): Field | undefined {
      return (typeIn(service, type.name) as GraphQLObjectType | undefined)?.getFields()[field.name] as Field | undefined;
    }
    if (!owner) throw new Error(`No subgraph has ${type.name}.${field.name}.`);
    const { resolve, subscribe } = original(owner) as Field;
    if (subscribe) field.subscribe = (root, args, context, info) => subscribe(root, args, context[owner.name] as never, info);
    const target = getNamedType(field.type);
    const home = isObjectType(target) ? homeOf(target.name) : undefined;
    const reference = home && home !== owner ? referenceOf(typeIn(home, target.name)) : undefined;
    if (!resolve && !reference) return;
    const own: NonNullable<Field['resolve']> = resolve
      ? (root, args, context, info) => resolve(root, args, context[owner.name] as never, info)
      : (root) => (root as Record<string, unknown>)[field.name];
    if (!home || !reference) {
      field.resolve = own;
      return;
    }
    const enter = (key: { id: string } | null, context: MergedContext) =>
      key && reference({ __typename: target.name, id: key.id }, context[home.name] as object);
    const many = isListType(getNullableType(field.type));
    field.resolve = async (root, args, context, info) => {
      const keys = await own(root, args, context, info);
      return many ? (keys as { id: string }[]).map((key) => enter(key, context)) : enter(keys as { id: string } | null, context);
    };
  }
}

/** Fresh contexts of all subgraphs, made when a resolver first asks. */
export function contextsOf(services: readonly SubgraphService[], scope: RequestScope): MergedContext {
  const contexts: MergedContext = {};
  for (const service of services) {
    let context: object | undefined;
    Object.defineProperty(contexts, service.name, { enumerable: true, get: () => (context ??= service.context(scope)) });
  }
  return contexts;
}

const referenceOf = (type: unknown): ResolveReference | undefined =>
  ((type as GraphQLObjectType).extensions['apollo'] as { subgraph?: { resolveReference?: ResolveReference } } | undefined)?.subgraph
    ?.resolveReference ?? (type as { resolveReference?: ResolveReference }).resolveReference;
