export { ColumnProfile, type ColumnKind, type ColumnProfileJson, type NumberArray, type Validity } from './column-profile.ts';
export { TableProfile, type TableProfileJson } from './table-profile.ts';
export { describe, OTHER, type ColumnStatistics, type DescribeOptions } from './describe.ts';
export { cdf, countsBetween, quantile, type Distribution } from './distribution.ts';
