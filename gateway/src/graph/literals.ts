import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parseType,
  TypeInfo,
  valueFromAST,
  valueFromASTUntyped,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

export type WithoutLiterals = {
  document: DocumentNode;
  /** The variables of a request, with those that stand for literals. */
  complete(variables: Values): Values;
};

const HARMLESS: ReadonlySet<string> = new Set([Kind.VARIABLE, Kind.BOOLEAN, Kind.NULL, Kind.ENUM]);

/**
 * The document with a variable for each argument that is given literally. The compiler writes literals into the program that
 * it generates: a whole number beyond a double stops it, and a text that looks like one of its own marks becomes code. The
 * value of a variable stays a value.
 */
export function withoutLiterals(schema: GraphQLSchema, document: DocumentNode): WithoutLiterals {
  const literals = new Map<string, { value: ValueNode; type: GraphQLInputType }>();
  const definitions: VariableDefinitionNode[] = [];
  const defaults: Record<string, unknown> = {};
  const types = new TypeInfo(schema);
  const rewritten = visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition({ variable, defaultValue }) {
        if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
        return false;
      },
      // Conditions of @skip and @include: the compiler reads them itself, and they are no text.
      Directive: () => false,
      Argument: {
        enter(argument) {
          const type = types.getInputType();
          if (!type || HARMLESS.has(argument.value.kind)) return false;
          const variable: VariableNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: `literal_${literals.size}` } };
          literals.set(variable.name.value, { value: argument.value, type });
          definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
          return { ...argument, value: variable };
        },
      },
    }),
  );
  if (literals.size === 0) return { document, complete: (variables) => variables };
  return {
    document: visit(rewritten, {
      OperationDefinition: (operation) => ({ ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions] }),
    }),
    complete(variables) {
      const given = { ...defaults, ...variables };
      const completed: Record<string, unknown> = { ...variables };
      for (const [name, { value, type }] of literals) completed[name] = valueFromAST(value, type, given);
      return completed;
    },
  };
}
