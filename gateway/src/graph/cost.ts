import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from './shape.ts';

/** A page of which the document does not say the size. */
const ASSUMED_PAGE = 20;
/** A list that is not paged: short by design. */
const ASSUMED_LIST = 3;
const SIZE_ARGUMENTS = ['first', 'last', 'limit', 'tail'];

type Size = (variables: Readonly<Record<string, unknown>>) => number;
type Cost = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * How many objects the answer to a (valid) operation may hold at most, as a function of its variables: an object counts
 * one, and the size of a list multiplies what is below it.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const cost = costOfSelection(schema, fragmentsOf(document), root, operation.selectionSet, null);
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  return (variables) => cost({ ...defaults, ...variables });
}

function costOfSelection(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  page: Size | null,
): Cost {
  const costs = selections.map((selection): Cost => {
    if (selection.kind === Kind.FIELD) return costOfField(schema, fragments, parent, selection, page);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return () => 0;
    const type = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
    return isCompositeType(type) ? costOfSelection(schema, fragments, type, fragment.selectionSet, page) : () => 0;
  });
  return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
}

function costOfField(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  parent: GraphQLCompositeType,
  node: FieldNode,
  page: Size | null,
): Cost {
  // Of `__schema` validation limits the depth.
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return () => 0;
  const asked = sizeArgument(field, node);
  const isPage = isObjectType(type) && ('nodes' in type.getFields() || 'edges' in type.getFields());
  if (isPage && !isList(field)) {
    const below = costOfSelection(schema, fragments, type, node.selectionSet, asked ?? (() => ASSUMED_PAGE));
    return (variables) => 1 + below(variables);
  }
  const size: Size = isList(field) ? (asked ?? page ?? (() => ASSUMED_LIST)) : () => 1;
  const below = costOfSelection(schema, fragments, type, node.selectionSet, null);
  return (variables) => size(variables) * (1 + below(variables));
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The size that a field was asked for, if it takes one. */
function sizeArgument(field: GraphQLField<unknown, unknown>, node: FieldNode): Size | null {
  const definition = field.args.find(({ name }) => SIZE_ARGUMENTS.includes(name));
  if (!definition) return null;
  const fallback = typeof definition.defaultValue === 'number' ? definition.defaultValue : ASSUMED_PAGE;
  const value = node.arguments?.find(({ name }) => SIZE_ARGUMENTS.includes(name.value))?.value;
  if (value?.kind === Kind.INT) {
    const size = Number(value.value);
    return () => Math.max(size, 0);
  }
  if (value?.kind !== Kind.VARIABLE) return () => fallback;
  const name = value.name.value;
  return (variables) => {
    const size = variables[name];
    return typeof size === 'number' ? Math.max(size, 0) : fallback;
  };
}
