import type { DeploymentPageQuery } from '@/graphql/__generated__/graphql.ts';

/** A deployment as its page has it. */
export type Deployment = NonNullable<NonNullable<DeploymentPageQuery['project']>['deployment']>;
