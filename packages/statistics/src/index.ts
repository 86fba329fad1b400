export { ColumnProfile, type ColumnKind, type ColumnProfileJson, type NumberArray, type Validity } from './column-profile.ts';
export { TableProfile, type TableProfileJson } from './table-profile.ts';
export { describe, OTHER, type ColumnStatistics, type DescribeOptions } from './describe.ts';
export { cdf, countsBetween, quantile, type Distribution } from './distribution.ts';
export { binEdges, type Bin, type BinKey, type BinsOptions } from './bins.ts';
export { drift, isComparable, type Drift, type DriftMetric } from './drift.ts';
export { alertStands, learn, learntLimit, windowVerdict, type Learnt, type WindowVerdict } from './verdicts.ts';
export { Windows, type ClosedWindow, type Stamp, type WindowShape, type WindowsJson } from './windows.ts';
