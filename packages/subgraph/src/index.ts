export { description, invalidInput, type InvalidFields, parseInput, resourceName } from './input.ts';
export type { Authenticate, Credentials, Door, RequestScope, SubgraphService } from './service.ts';
export { follow } from './follow.ts';
export { buildSchema, loadTypeDefs } from './type-definitions.ts';
export { type Outcome, type Unit, type UseCaseParts, type UseCases, useCases } from './use-case.ts';
export { v7 as newId } from 'uuid';
export { entityLoader, required } from './entity-loader.ts';
export { pageLoader } from './page-loader.ts';
export { connection } from './connection.ts';
