import packageJson from '../../../../../package.json' with { type: 'json' };
import type { QueryResolvers } from '../../__generated__/types.ts';

export const platform: NonNullable<QueryResolvers['platform']> = () => ({ version: packageJson.version });
