import type { SandboxSpec } from '../sandbox/sandbox.ts';
import { nodeProgram } from '../sandbox/node-program.ts';
import type { ServerSettings } from './settings.ts';

/** Where the files of a model lie inside, and the directory in which its server listens. */
export const MODEL_DIRECTORY = '/model';
export const SOCKET_DIRECTORY = '/run/hopyard';

const SOCKET = `${SOCKET_DIRECTORY}/model.sock`;
const ROOT = '/server';

export type Model = Omit<ServerSettings, 'socket' | 'directory'>;

/** The server of an ONNX model: what to start, and what of the installation it needs to see. */
export async function onnxServer(model: Model): Promise<Pick<SandboxSpec, 'command' | 'mounts'>> {
  return {
    command: [`${ROOT}/node`, '--disable-warning=ExperimentalWarning', `${ROOT}/src/onnx-server.ts`, argument(model)],
    mounts: await nodeProgram({ root: ROOT, source: import.meta.dirname, packages: ['onnxruntime-node'], workspace: 'inference' }),
  };
}

/** The server of a model in Python; the environment's Python and the client are mounted as for any program. */
export function pythonServer(python: string, model: Model): SandboxSpec['command'] {
  return [python, '-u', '-m', 'hopyard.serving', argument(model)];
}

const argument = (model: Model) => JSON.stringify({ ...model, socket: SOCKET, directory: MODEL_DIRECTORY } satisfies ServerSettings);
