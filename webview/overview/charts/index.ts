/** Each picture's chart. */
import type { OverviewPictureId } from '../../../protocol/overview';
import { drawCourse } from './course';
import { drawLabels } from './labels';
import { drawOpen } from './open';
import { drawTies } from './ties';
import type { DrawChart } from './types';

export const charts: { readonly [id in OverviewPictureId]: DrawChart } = {
  course: drawCourse,
  labels: drawLabels,
  ties: drawTies,
  open: drawOpen,
};
