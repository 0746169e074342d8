/** Red, green and blue. */
export type Colour = readonly [number, number, number];

/** Linear light of `#rrggbb`, 0 to 1, by the sRGB definition (IEC 61966-2-1). */
export function lightOf(hex: string): Colour {
  const linear = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [linear(1), linear(3), linear(5)];
}

export function luminance([r, g, b]: Colour): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as in WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(lightOf(a)), luminance(lightOf(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
