// The events of the atlas in vis-timeline as it comes: its own look, one group a lane, the window of the atlas.
/* global document */
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import events from 'virtual:events';
import { LANE_IDS, laneOf } from '../../../../src/figures/timeline/laneOf';

const items = events.map(({ id, date, end, process, title }) => ({
  id,
  group: laneOf(process),
  content: title,
  start: new Date(date),
  ...(end ? { end: new Date(end) } : {}),
}));
const groups = LANE_IDS.map((id) => ({ id, content: id }));

new Timeline(document.getElementById('timeline'), items, groups, {
  start: new Date('1998-01-01'),
  end: new Date('2025-12-31'),
});
