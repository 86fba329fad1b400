import { Name } from '@/components/bits.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { registerAsCode } from './model-as-code.ts';

/** No version yet: what a model is, and the code that registers one. */
export function EmptyModels({ project, model, title }: { project: string; model: string; title: string }) {
  return (
    <EmptyState
      title={title}
      steps={[
        {
          title: 'Train in a run',
          note: (
            <>
              its metrics come along: <Name>start_run</Name>
            </>
          ),
          state: 'next',
        },
        { title: 'Save the model', note: 'as ONNX, skops, or a Python predictor', state: 'later' },
        { title: 'Register it', note: 'it gets a version, and its provenance', state: 'later' },
      ]}
      code={<CodeBlock initial="Python" code={registerAsCode(project, model)} />}
    >
      A model keeps its versions, frozen, each with its files and hashes, what it takes and gives, how good it is, and what it was trained on.
    </EmptyState>
  );
}
