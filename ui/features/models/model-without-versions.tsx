'use client';
import { Box } from 'lucide-react';
import { PageHeader } from '@/components/page-header.tsx';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { EmptyModels } from './empty-models.tsx';

/** A model whose versions were all deleted: its name and its numbers are kept. */
export function ModelWithoutVersions({ project, model }: { project: string; model: string }) {
  return (
    <PageFrame
      crumbs={[
        { label: 'Models', href: paths.models(project) },
        { label: model, name: true },
      ]}
    >
      <div className="page fill">
        <PageHeader kindLabel="Model" kind={<Box className="i l" aria-hidden />} title={model} facts={['Model']} />
        <EmptyModels project={project} model={model} title="No version is left" />
      </div>
    </PageFrame>
  );
}
