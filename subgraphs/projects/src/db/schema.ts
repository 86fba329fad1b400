import { boolean, foreignKey, index, pgSchema, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const schema = pgSchema('projects');

export const users = schema.table('users', {
  id: uuid().primaryKey(),
  username: text().notNull().unique('users_username_unique'),
  name: text().notNull(),
  passwordHash: text('password_hash').notNull(),
  administrator: boolean().notNull().default(false),
  createdAt: instant('created_at').notNull(),
});

export const sessions = schema.table(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id').notNull(),
    tokenHash: text('token_hash').notNull().unique('sessions_token_hash_unique'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

export const projects = schema.table(
  'projects',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid().primaryKey(),
    name: text().notNull().unique('projects_name_unique'),
    description: text().notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by').notNull(),
  },
  (table) => [unique('projects_tenant_unique').on(table.projectId, table.id)],
);

export const memberships = schema.table(
  'memberships',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid().notNull(),
    userId: uuid('user_id').notNull(),
    role: text({ enum: ['DATA_OWNER', 'DATA_SCIENTIST', 'OBSERVER'] }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'memberships_pkey', columns: [table.projectId, table.id] }),
    unique('memberships_user_unique').on(table.projectId, table.userId),
    foreignKey({ name: 'memberships_project_fkey', columns: [table.projectId, table.projectId], foreignColumns: [projects.projectId, projects.id] }),
  ],
);
