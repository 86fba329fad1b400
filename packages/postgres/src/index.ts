export { copyFrom } from './copy-from.ts';
export { connect, type Database, type Db, type Sql, type Tx } from './connect.ts';
export { migrate, workspaceMigrations } from './migrate.ts';
export { decodeKey, encodeKey, type Page, type PageArguments, pageOf, pageSize, pagesOf } from './page.ts';
export { isViolationOf, sqlState } from './violations.ts';
export { tenant, type Scope } from './tenant.ts';
export { literal, send, transaction } from './transaction.ts';
