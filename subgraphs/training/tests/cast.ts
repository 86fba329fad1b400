import type { Viewer } from '@hopyard/identity';
import { openLab } from './lab.ts';

export type Result = {
  __typename: string;
  message?: string;
  fields?: { path: string[]; message: string }[];
  file?: string | null;
  [key: string]: unknown;
};
export type Cast = Awaited<ReturnType<typeof openCast>>;

/** A laboratory with a project, its people, and how they ask. */
export async function openCast() {
  await using opened = new AsyncDisposableStack();
  const lab = opened.use(await openLab());
  const { world } = lab;
  const owner = await lab.project();
  const cast = {
    ...{ lab, owner },
    scientist: await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST'),
    observer: await world.member(owner, await world.person('olga'), 'OBSERVER'),
    /** A Data Owner of another project, who is no member of the first. */
    stranger: await lab.project(await world.person('mallory')),
    /** Runs one mutation; answers its result, or the code of the error. */
    async mutate<Success = unknown>(viewer: Viewer | null, name: string, input: object, success = ''): Promise<Result & Success> {
      const Input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const failures = '... on UserError { message } ... on InvalidInput { fields { path message } }';
      const document = `mutation ($input: ${Input}!) { ${name}(input: $input) { __typename ${success} ${failures} } }`;
      const { data, errors } = await world.ask<Record<string, Result>>(world.training, viewer, document, { input });
      return (errors[0] ? String(errors[0].code ?? errors[0].message) : data[name]) as Result & Success;
    },
    async read<Data>(viewer: Viewer, document: string, variables: Record<string, unknown> = {}, service: typeof world.datasets = world.training) {
      const { data, errors } = await world.ask<Data>(service, viewer, document, variables);
      if (errors[0]) throw new Error(String(errors[0].code ?? errors[0].message));
      return data;
    },
  };
  const owned = opened.move();
  return { ...cast, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
