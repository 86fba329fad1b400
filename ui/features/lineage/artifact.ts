import {
  Activity,
  Box,
  CircleDot,
  Combine,
  Database,
  FileText,
  FlaskConical,
  Folder,
  Layers2,
  type LucideIcon,
  Package,
  Play,
  Rocket,
  TableProperties,
} from 'lucide-react';
import type { ArtifactKind } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';

export const ICONS: Record<ArtifactKind, LucideIcon> = {
  DATASET: Database,
  DIRECTORY: Folder,
  FILE: FileText,
  FEATURE_GROUP: Layers2,
  FEATURE_VIEW: Combine,
  TRAINING_DATASET: TableProperties,
  ENVIRONMENT: Package,
  JOB: Play,
  EXECUTION: Play,
  EXPERIMENT: FlaskConical,
  RUN: CircleDot,
  MODEL: Box,
  MODEL_VERSION: Box,
  DEPLOYMENT: Rocket,
  DEPLOYMENT_VERSION: Rocket,
  MONITOR: Activity,
};

export const KINDS: Record<ArtifactKind, string> = {
  DATASET: 'dataset',
  DIRECTORY: 'directory',
  FILE: 'file',
  FEATURE_GROUP: 'feature group',
  FEATURE_VIEW: 'feature view',
  TRAINING_DATASET: 'training data',
  ENVIRONMENT: 'environment',
  JOB: 'job',
  EXECUTION: 'execution',
  EXPERIMENT: 'experiment',
  RUN: 'run',
  MODEL: 'model',
  MODEL_VERSION: 'model version',
  DEPLOYMENT: 'deployment',
  DEPLOYMENT_VERSION: 'deployment version',
  MONITOR: 'monitor',
};

type Entry = { readonly id: string; readonly kind: ArtifactKind; readonly label: string; readonly deletedAt?: string | null };

/** A name and a version, as labels have them with something between them. */
const versioned = (label: string, between: '_' | ' v') => {
  const end = label.lastIndexOf(between);
  return { name: label.slice(0, end), version: Number(label.slice(end + between.length)) };
};

/** The page of an artifact; null when it has none, or is gone. */
export function addressOf(project: string, { id, kind, label, deletedAt }: Entry): string | null {
  if (deletedAt) return null;
  switch (kind) {
    case 'DATASET':
      return paths.files(project, label);
    case 'DIRECTORY':
    case 'FILE':
      return paths.entry(project, id);
    case 'FEATURE_GROUP':
      return paths.featureGroup(project, versioned(label, '_'));
    case 'FEATURE_VIEW':
      return paths.featureView(project, versioned(label, '_'));
    case 'TRAINING_DATASET':
      return paths.trainingDataset(project, id);
    case 'JOB':
      return paths.job(project, label);
    case 'EXECUTION':
      return paths.run(project, id);
    case 'EXPERIMENT':
      return paths.experiment(project, label);
    case 'RUN':
      return paths.compare(project, [id]);
    case 'MODEL':
      return paths.model(project, label);
    case 'MODEL_VERSION': {
      const { name, version } = versioned(label, ' v');
      return paths.modelVersion(project, name, version);
    }
    case 'DEPLOYMENT':
      return paths.deployment(project, label);
    case 'DEPLOYMENT_VERSION':
      return paths.deployment(project, versioned(label, ' v').name);
    case 'ENVIRONMENT':
    case 'MONITOR':
      return null;
  }
}
