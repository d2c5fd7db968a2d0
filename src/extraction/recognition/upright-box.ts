import type { Box } from '../reading.ts';
import type { PageSize } from './page-images.ts';
import { tenths } from './recognised-lines.ts';

/** How a page was laid before it was read: turned, then straightened, which made it a little larger. */
type Laid = PageSize & { turn: 0 | 90 | 180 | 270; skew: number };

/** Where a place of the page as it is seen lies on the upright, straightened one. Both are in points. */
export function uprightBox(box: Box, seen: PageSize, laid: Laid): Box {
  const angle = ((laid.turn + laid.skew) * Math.PI) / 180;
  const x = box.x + box.width / 2 - seen.width / 2;
  const y = box.y + box.height / 2 - seen.height / 2;
  const onSide = laid.turn === 90 || laid.turn === 270;
  const width = onSide ? box.height : box.width;
  const height = onSide ? box.width : box.height;
  return {
    x: tenths(x * Math.cos(angle) - y * Math.sin(angle) + laid.width / 2 - width / 2),
    y: tenths(x * Math.sin(angle) + y * Math.cos(angle) + laid.height / 2 - height / 2),
    width: tenths(width),
    height: tenths(height),
  };
}
