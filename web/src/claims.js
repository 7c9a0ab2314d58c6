// @ts-check
// The page of claims as a page of the site.
import { followClaims } from './claims/page.js';

followClaims({
  query: () => location.search,
  write: (query) => history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`),
  place: () => decodeURIComponent(location.hash.slice(1)),
});
