// @ts-check
// The growth between points in time, on the page of a chart that has such points.
import { followGrowth } from './growth/page.js';

followGrowth({
  query: () => location.search,
  write: (query) => history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`),
});
