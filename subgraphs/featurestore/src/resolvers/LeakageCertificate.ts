import type { LeakageCertificateResolvers } from '../__generated__/types.ts';

export const LeakageCertificate: LeakageCertificateResolvers = {
  checkedAt: ({ checkedAt }) => new Date(checkedAt),
};
