import { expect, test } from 'vitest';
import { isRequirement, normaliseRequirement } from './environment.ts';

test.each(['numpy', 'scikit-learn==1.7.2', 'polars[pyarrow,numpy]>=1.0,<2', 'a~=1.4.2', 'zope.interface != 5.0', 'torch==2.9.0+cpu', 'x==1.*'])(
  '%s names a package by name and version',
  (line) => expect(isRequirement(line)).toBe(true),
);

test.each([
  '',
  '-r other.txt',
  '--index-url=https://example.org',
  'numpy @ https://example.org/numpy.whl',
  'git+https://example.org/x.git',
  './local',
  '../up',
  '/etc/passwd',
  'file:///etc/passwd',
  'numpy; python_version < "3"',
  'numpy --pre',
  'numpy==1.0 --hash=sha256:00',
  'numpy===1.0',
  'numpy==',
  'numpy\n--pre',
  'n$(id)',
  `a${'b'.repeat(300)}`,
])('%j is no name and version, and is refused', (line) => expect(isRequirement(line)).toBe(false));

test('white space says nothing', () => {
  expect(normaliseRequirement(' numpy >= 1.0 , < 2 ')).toBe('numpy>=1.0,<2');
});
