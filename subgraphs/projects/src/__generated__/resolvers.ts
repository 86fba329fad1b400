/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { catalogEntry as Query_catalogEntry } from './../resolvers/Query/catalogEntry.ts';
import    { platform as Query_platform } from './../resolvers/Query/platform.ts';
import    { project as Query_project } from './../resolvers/Query/project.ts';
import    { viewer as Query_viewer } from './../resolvers/Query/viewer.ts';
import    { addMember as Mutation_addMember } from './../resolvers/Mutation/addMember.ts';
import    { changeMemberRole as Mutation_changeMemberRole } from './../resolvers/Mutation/changeMemberRole.ts';
import    { createProject as Mutation_createProject } from './../resolvers/Mutation/createProject.ts';
import    { removeMember as Mutation_removeMember } from './../resolvers/Mutation/removeMember.ts';
import    { activity as Subscription_activity } from './../resolvers/Subscription/activity.ts';
import    { Activity } from './../resolvers/Activity.ts';
import    { CatalogEntry } from './../resolvers/CatalogEntry.ts';
import    { LineageLink } from './../resolvers/LineageLink.ts';
import    { LineageNode } from './../resolvers/LineageNode.ts';
import    { LineageStep } from './../resolvers/LineageStep.ts';
import    { Membership } from './../resolvers/Membership.ts';
import    { Project } from './../resolvers/Project.ts';
import    { ProvenanceLink } from './../resolvers/ProvenanceLink.ts';
import    { User } from './../resolvers/User.ts';
import    { Viewer } from './../resolvers/Viewer.ts';
    export const resolvers: Resolvers = {
      Query: { catalogEntry: Query_catalogEntry,platform: Query_platform,project: Query_project,viewer: Query_viewer },
      Mutation: { addMember: Mutation_addMember,changeMemberRole: Mutation_changeMemberRole,createProject: Mutation_createProject,removeMember: Mutation_removeMember },
      Subscription: { activity: Subscription_activity },
      Activity: Activity,
CatalogEntry: CatalogEntry,
LineageLink: LineageLink,
LineageNode: LineageNode,
LineageStep: LineageStep,
Membership: Membership,
Project: Project,
ProvenanceLink: ProvenanceLink,
User: User,
Viewer: Viewer
    }