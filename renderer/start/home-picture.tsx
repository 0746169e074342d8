/** A home and the people around it, every line of another kind. Decoration: it says what the words beside it say. */
export function HomePicture() {
  return (
    <svg className="home-picture" viewBox="13 6 230 172" fill="none" aria-hidden>
      <g stroke="var(--ink-soft)" strokeWidth="3" strokeLinecap="round">
        <path d="M97 62 58 38" strokeWidth="5" stroke="var(--accent)" />
        <path d="M166 62 205 36" strokeDasharray="9 9" />
        <path d="M91 100 46 118" strokeDasharray="1 8" strokeWidth="4" />
        <path d="m170 103 9-3 4 10 11-6 4 10 11-5" strokeLinejoin="round" />
        <path d="M130 132v14" strokeWidth="5" stroke="var(--accent)" />
      </g>
      <ellipse cx="130" cy="84" rx="46" ry="46" fill="var(--paper)" stroke="var(--ink)" strokeWidth="4" />
      <path
        d="m106 84 24-21 24 21M112 80v25h36V80"
        stroke="var(--ink)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M124 105V92h12v13" stroke="var(--ink)" strokeWidth="4" strokeLinejoin="round" />
      {[
        [44, 28],
        [219, 26],
        [31, 124],
        [223, 122],
        [130, 158],
      ].map(([x = 0, y = 0]) => (
        <g key={x} fill="var(--paper)" stroke="var(--ink)" strokeWidth="3.5">
          <circle cx={x} cy={y} r="16" />
          <circle cx={x} cy={y - 4} r="4" fill="var(--ink)" stroke="none" />
          <path d={`M${x - 8} ${y + 9}a8 7 0 0 1 16 0Z`} fill="var(--ink)" stroke="none" />
        </g>
      ))}
    </svg>
  );
}
