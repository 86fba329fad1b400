export { readCredentials } from './credentials.ts';
export { type Platform, startPlatform } from './platform.ts';
export { freePort } from './web.ts';
