/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { dataset as Query_dataset } from './../resolvers/Query/dataset.ts';
import    { directory as Query_directory } from './../resolvers/Query/directory.ts';
import    { file as Query_file } from './../resolvers/Query/file.ts';
import    { createDataset as Mutation_createDataset } from './../resolvers/Mutation/createDataset.ts';
import    { createDirectory as Mutation_createDirectory } from './../resolvers/Mutation/createDirectory.ts';
import    { deleteEntry as Mutation_deleteEntry } from './../resolvers/Mutation/deleteEntry.ts';
import    { moveEntry as Mutation_moveEntry } from './../resolvers/Mutation/moveEntry.ts';
import    { fileChanged as Subscription_fileChanged } from './../resolvers/Subscription/fileChanged.ts';
import    { Dataset } from './../resolvers/Dataset.ts';
import    { Directory } from './../resolvers/Directory.ts';
import    { File } from './../resolvers/File.ts';
import    { FileEvent } from './../resolvers/FileEvent.ts';
import    { Project } from './../resolvers/Project.ts';
    export const resolvers: Resolvers = {
      Query: { dataset: Query_dataset,directory: Query_directory,file: Query_file },
      Mutation: { createDataset: Mutation_createDataset,createDirectory: Mutation_createDirectory,deleteEntry: Mutation_deleteEntry,moveEntry: Mutation_moveEntry },
      Subscription: { fileChanged: Subscription_fileChanged },
      Dataset: Dataset,
Directory: Directory,
File: File,
FileEvent: FileEvent,
Project: Project
    }