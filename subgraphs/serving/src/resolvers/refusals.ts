import { invalidInput } from '@hopyard/subgraph';
import type { StateConflict } from '../deployment/change-deployment.ts';
import type { VersionRefused } from '../deployment/version-input.ts';

/** The members of a result union that say why a version was not made. */
export function versionRefused(refused: VersionRefused) {
  switch (refused.kind) {
    case 'model-not-ready':
      return {
        __typename: 'ModelNotReady' as const,
        modelVersion: { id: refused.id },
        message: 'This version of the model is archived, so no deployment is made of it. Register a new one, or deploy another.',
      };
    case 'mismatch':
      return { ...invalidInput(refused), __typename: 'ServingMismatch' as const };
    case 'not-online':
      return {
        __typename: 'NotOnline' as const,
        featureGroups: refused.featureGroupIds.map((id) => ({ id })),
        message: `Features cannot be looked up while ${refused.names.join(', ')} ${refused.names.length === 1 ? 'has' : 'have'} no online side.`,
      };
    case 'invalid':
      return invalidInput(refused);
  }
}

/** The deployment is in a state in which this cannot be done. */
export const stateConflict = ({ state, message }: StateConflict) => ({ __typename: 'StateConflict' as const, state, message });
