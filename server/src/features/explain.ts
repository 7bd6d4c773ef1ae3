/** roltrap/explain and roltrap/sectionWhy: the pages behind "why?". What stands on them is in `pages/`. */
export { explain, type ExplainContext, type ExplainPage } from './pages/explain';
export { explainSection } from './pages/section';
