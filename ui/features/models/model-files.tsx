import { Download, FileText } from 'lucide-react';
import { CopyButton } from '@/components/copy-button.tsx';
import { Section } from '@/components/section.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import type { VersionFilesFragment } from '@/graphql/__generated__/graphql.ts';
import { bytes } from '@/lib/format.ts';
import { doors } from '@/paths.ts';

/** The files of a version with their hashes. Only a Data Owner takes one out of the project. */
export function ModelFiles({
  project,
  model,
  version: { version, files },
  contentHash,
}: {
  project: string;
  model: string;
  version: VersionFilesFragment;
  contentHash: string;
}) {
  return (
    <Section
      title="Files"
      n={files.length}
      tools={
        <span className="flex items-center gap-1 text-xs text-faint">
          all together{' '}
          <span className="mono" title={contentHash}>
            {contentHash.slice(0, 8)}…
          </span>
          <CopyButton text={contentHash} label="Copy the hash of all files" />
        </span>
      }
    >
      <div className="wide-table" tabIndex={0} role="region" aria-label="Files, all columns">
        <table className="tb" aria-label="Files">
          <thead>
            <tr>
              <th>File</th>
              <th className="num">Size</th>
              <th>SHA-256</th>
              <th>
                <span className="vh">Download</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, sizeBytes, sha256 }) => (
              <tr key={name}>
                <td>
                  <span className="name">
                    <FileText className="i" aria-hidden />
                    <span className="mono clip" title={name}>
                      {name}
                    </span>
                  </span>
                </td>
                <td className="num tabular-nums">{bytes(Number(sizeBytes))}</td>
                <td>
                  <span className="flex items-center gap-1">
                    <span className="mono text-muted" title={sha256}>
                      {sha256.slice(0, 8)}…
                    </span>
                    <CopyButton text={sha256} label={`Copy the SHA-256 of ${name}`} />
                  </span>
                </td>
                <td className="num">
                  <WhyDisabled action="model:download" label="Download" className="btn sm" align="end">
                    <a className="btn sm" href={doors.modelFile(project, model, version, name)} download aria-label={`Download ${name}`}>
                      <Download className="i s" aria-hidden />
                      Download
                    </a>
                  </WhyDisabled>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
