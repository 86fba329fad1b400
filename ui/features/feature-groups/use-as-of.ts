'use client';
import { useSearchParams } from 'next/navigation';
import { instantOf } from './as-of.ts';

/** The instant as of which the page shows a feature group; null: now. */
export const useAsOf = () => instantOf(useSearchParams().get('at'));
