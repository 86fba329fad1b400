const TONES = ['', 'b2', 'b3', 'b4'] as const;

/** The first letters of the first two words, or the first two of the only one. */
const monogram = (name: string) => {
  const [first = '', second] = name.trim().split(/\s+/);
  return (second ? first.slice(0, 1) + second.slice(0, 1) : first.slice(0, 2)).toLowerCase();
};

/** A square monogram: circles are states. The tone comes from the name, so that a person looks the same everywhere. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  const tone = TONES[[...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7) % TONES.length];
  return (
    <span className={`ava ${tone}${small ? ' sm' : ''}`} aria-hidden="true">
      {monogram(name)}
    </span>
  );
}

/** A person in a line of facts. */
export function Person({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Avatar name={name} small />
      {name}
    </span>
  );
}
