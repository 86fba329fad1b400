export { createKnown, type Known } from './known.ts';
export { createOnlineRows, type Found, type OnlineRows, usable } from './online-rows.ts';
export {
  type JoinedGroup,
  type OnlineKey,
  refusalOf,
  rowsOf,
  type ServedGroup,
  servedView,
  type ServedView,
  type ViewOfGroups,
} from './served-view.ts';
export { canonical, wanted } from './value.ts';
