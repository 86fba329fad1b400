import { whenParentIsGone } from '@hopyard/config/parent';

// Imported into a process whose program is not ours: ends it with the platform that started it.
whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'));
