import type { MutationResolvers } from './../../__generated__/types.ts';
export const deleteRows: NonNullable<MutationResolvers['deleteRows']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.deleteRows resolver logic here */
};
