import { asPlatform, changed, type ReplicaParts } from '../replica/replica-parts.ts';
import * as replicas from '../replica/replica-store.ts';
import * as deployments from './deployment-store.ts';
import * as versions from './version-store.ts';

/** Takes the replicas from versions that get no calls any more, once those under way have ended. */
export async function retireDrained(parts: ReplicaParts): Promise<void> {
  for (const { project_id: projectId, deployment_id: deploymentId, version_id: id, overdue } of await versions.retiring(parts.db)) {
    if (!overdue && parts.router.underWay(id) > 0) continue;
    await asPlatform(parts, projectId, async (tx, append) => {
      await deployments.lock(tx, deploymentId);
      const retired = await versions.retire(tx, [id]);
      if (retired.length === 0) return;
      await replicas.release(tx, retired);
      await append({
        kind: 'deployment:version',
        change: 'UPDATED',
        subjects: [
          { kind: 'Deployment', id: deploymentId },
          { kind: 'DeploymentVersion', id },
        ],
        facts: { state: 'RETIRED' },
      });
    });
    changed(parts, projectId);
  }
}
