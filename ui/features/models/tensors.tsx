import { CopyButton } from '@/components/copy-button.tsx';
import { Section } from '@/components/section.tsx';
import type { VersionTensorsFragment } from '@/graphql/__generated__/graphql.ts';
import { spellJson } from '@/lib/spell-json.ts';

type Tensor = VersionTensorsFragment['inputs'][number];

/** Lengths by dimension; -1 is any. */
const spellShape = (shape: Tensor['shape']) =>
  shape.length === 0 ? 'scalar' : shape.map((length) => (Number(length) === -1 ? 'any' : String(length))).join(' × ');

/** What the model takes and gives, with an example of a request. */
export function Tensors({ version: { inputs, outputs, inputExample } }: { version: VersionTensorsFragment }) {
  const example = inputExample === null || inputExample === undefined ? null : spellJson(inputExample);
  return (
    <>
      <Section title="Takes and gives">
        {inputs.length + outputs.length === 0 ? (
          <p className="text-muted">It was registered without a description of its inputs and outputs.</p>
        ) : (
          <div className="wide-table" tabIndex={0} role="region" aria-label="Inputs and outputs, all columns">
            <table className="tb" aria-label="Inputs and outputs">
              <thead>
                <tr>
                  <th>Tensor</th>
                  <th>Type</th>
                  <th>Shape</th>
                  <th>Feature</th>
                </tr>
              </thead>
              <TensorRows title="Inputs" tensors={inputs} />
              <TensorRows title="Outputs" tensors={outputs} />
            </table>
          </div>
        )}
      </Section>
      {example && (
        <Section title="Input example" tools={<CopyButton text={example} label="Copy the input example" words />}>
          <div className="code">
            <pre tabIndex={0} role="group" aria-label="Input example" style={{ maxHeight: '14rem' }}>
              <code>{example}</code>
            </pre>
          </div>
        </Section>
      )}
    </>
  );
}

function TensorRows({ title, tensors }: { title: string; tensors: readonly Tensor[] }) {
  if (tensors.length === 0) return null;
  return (
    <tbody>
      <tr className="band">
        <th colSpan={4} scope="rowgroup">
          {title}
        </th>
      </tr>
      {tensors.map(({ name, datatype, shape, feature }) => (
        <tr key={name}>
          <td>
            <span className="name mono">{name}</span>
          </td>
          <td className="mono text-muted">{datatype.toLowerCase()}</td>
          <td className="text-muted tabular-nums">{spellShape(shape)}</td>
          <td className="mono text-muted">{feature ?? '–'}</td>
        </tr>
      ))}
    </tbody>
  );
}
