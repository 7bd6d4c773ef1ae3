/** A drawn chart as a file of its own: what the theme gave it is written into it, so that it looks the same anywhere. */

/** What a drawing takes from its surroundings. */
const looks = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap'],
  ...['stroke-linejoin', 'paint-order', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-variant'],
  ...['text-anchor', 'color'],
];

/** SVG as text. The drawing must stand in the page. */
export function svgText(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, at) => {
    const original = shown[at];
    if (original && element instanceof SVGElement) settle(element, original);
  });
  copy.querySelectorAll('style, [role=button] > title').forEach((element) => element.remove());
  copy.querySelectorAll('[role=button]').forEach((element) => {
    for (const name of ['role', 'tabindex']) element.removeAttribute(name);
  });
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  heading.textContent = title;
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const colour = getComputedStyle(document.body).backgroundColor;
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: colour }))
    ground.setAttribute(name, value);
  copy.prepend(heading, ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

function settle(element: SVGElement, original: Element): void {
  const style = getComputedStyle(original);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value !== '') element.setAttribute(look, value);
  }
  for (const name of ['class', 'style']) element.removeAttribute(name);
}

/** Pixels of the file for one of the page. */
const sharpness = 2;

/** PNG in base64. Rejects when the drawing cannot be painted. */
export async function pngData(svg: SVGSVGElement, title: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svgText(svg, title)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    const { width, height } = svg.getBoundingClientRect();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.ceil(width * sharpness), height: Math.ceil(height * sharpness) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  } finally {
    URL.revokeObjectURL(address);
  }
}
